using CaseManager.Core.Services;

namespace CaseManager.Core.Validation;

/// <summary>A line of services: how often, how long, where, from when to when, by whom (34 CFR 300.320(a)(7)).</summary>
internal sealed class ServiceLineValidator : PlanPartValidator<ServiceLine>
{
    private const int LongestSchoolDay = 8 * 60;
    private const int ShortestSession = 10;

    internal ServiceLineValidator()
    {
        Check(line => line.Id, ServiceFindings.DuplicateLine, (line, facts) => ReferenceEquals(facts.Draft.Services.First(other => other.Id == line.Id), line));
        Check(line => line.Name, ServiceFindings.NameMissing, line => line.Type != ServiceType.Other || !line.Name.IsBlank);
        Check(line => line.Frequency, ServiceFindings.Frequency, line => line.Frequency is not null || !line.Circumstance.IsBlank);
        Check(line => line.Length, ServiceFindings.Duration, line => line.Length is not null || line.Frequency is null);
        Check(line => line.Frequency, ServiceFindings.AmountRange, IsPossible);
        Check(line => line.Frequency, ServiceFindings.RangeOrder, line => !(line.Frequency?.TimesAtMost <= line.Frequency?.Times) && !(line.Length?.EachAtMost <= line.Length?.Each));
        Check(line => line.Frequency, ServiceFindings.CycleDays, line => line.Frequency is not { } often || (often.Per == ServicePeriod.Cycle ? often.CycleDays > 0 : often.CycleDays is null));
        Check(line => line.RangeReason, ServiceFindings.RangeReason, line => line.AmountKind != ServiceAmountKind.Range || !line.RangeReason.IsBlank);
        Check(line => line.Circumstance, ServiceFindings.AsNeeded, line => !IsAsNeeded(line.Circumstance.Reveal()));
        Check(line => line.Length, ServiceFindings.ShortSession, line => line.Delivery != ServiceDelivery.Direct || !(line.Length?.Each.Value is > 0 and < ShortestSession));
        Check(line => line.Location, ServiceFindings.Location, line => !line.Location.IsBlank);
        Check(line => line.Setting, ServiceFindings.Setting, line => line.Setting is not null);
        Check(line => line.GroupSizeAtMost, ServiceFindings.GroupForm, line => line.GroupSizeAtMost is not { } size || (line.Grouping == ServiceGrouping.Group && size >= 2));
        Check(line => line.Starts, ServiceFindings.Starts, line => line.Starts is not null);
        Check(line => line.Ends, ServiceFindings.Ends, line => line.Ends is not null);
        Check(line => line.Starts, ServiceFindings.LineDates, (line, facts) => !(line.Ends < line.Starts) && (facts.Draft.InEffect is not { } period || (!(line.Starts < period.Start) && !(line.Ends > period.End))));
        Check(line => line.Provider, ServiceFindings.Provider, line => line.Provider is not null);
        Check(line => line.Provider, ServiceFindings.NotQualified, line => line.Provider is null or StaffRole.Paraprofessional || ProviderQualifications.AreMet(line, line.Provider.Value));
        Check(
            line => line.Supervisor,
            ServiceFindings.Unsupervised,
            line => line.Provider != StaffRole.Paraprofessional || (line.Supervisor is { } supervisor && supervisor != StaffRole.Paraprofessional && ProviderQualifications.AreMet(line, supervisor)));
        Check(line => line.ResearchBasis, PlanFindings.Research, line => line.Kind != ServiceKind.SpecialEducation || !line.ResearchBasis.IsBlank);
    }

    private static bool IsPossible(ServiceLine line)
    {
        if (line.Frequency?.Times < 1 || line.Length?.Each.Value < 1)
        {
            return false;
        }

        // Per day, sessions and minutes multiply to something that fits into a school day.
        return line.Length?.Each.Value is not > LongestSchoolDay
            && !(line.Frequency is { Per: ServicePeriod.Day } daily && line.Length is { } length && (long)daily.Times * length.Each.Value > LongestSchoolDay);
    }

    private static bool IsAsNeeded(string circumstance) =>
        circumstance.Trim().TrimEnd('.').ToLowerInvariant() is "as needed" or "as necessary" or "when needed" or "if needed" or "prn" or "as required" or "on request"
            or "según sea necesario" or "cuando sea necesario" or "según necesidad";
}

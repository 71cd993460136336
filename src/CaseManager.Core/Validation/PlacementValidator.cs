using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Participation with children who have no disability, and placement (34 CFR 300.320(a)(5), 300.114 to 300.116).</summary>
internal sealed class PlacementValidator : PlanPartValidator<IepDraft>
{
    internal PlacementValidator()
    {
        Check(draft => draft.Placement, PlanFindings.Extent, draft => draft.Placement is { } placement && (ExtentOf(placement) is not null || IsWithoutExtent(placement.Environment)));
        RuleFor(draft => draft.Placement!).SetValidator(new OneValidator());
        Check(
            draft => draft.Placement,
            PlanFindings.RemovedAtFullShare,
            draft => draft.Placement?.PercentInRegularClass != 100m || !draft.Services.Any(line => line is { Setting: ServiceSetting.OutsideRegularClass, Delivery: ServiceDelivery.Direct, ExtendedYear: false }));
    }

    private static decimal? ExtentOf(Placement placement) => placement.PercentInRegularClass ?? placement.EarlyChildhoodHours;

    /// <summary>Environments that say by themselves how far the child is with others.</summary>
    private static bool IsWithoutExtent(EducationalEnvironment? environment) => environment is not null && !HasShare(environment.Value) && !HasHours(environment.Value);

    private static bool HasShare(EducationalEnvironment environment) =>
        environment is EducationalEnvironment.RegularClassMost or EducationalEnvironment.RegularClassSome or EducationalEnvironment.RegularClassLittle;

    private static bool HasHours(EducationalEnvironment environment) =>
        environment is EducationalEnvironment.EarlyChildhoodMostServices or EducationalEnvironment.EarlyChildhoodMostElsewhere
            or EducationalEnvironment.EarlyChildhoodLessServices or EducationalEnvironment.EarlyChildhoodLessElsewhere;

    private sealed class OneValidator : PlanPartValidator<Placement>
    {
        internal OneValidator()
        {
            Check(placement => placement.Environment, PlanFindings.Environment, placement => placement.Environment is not null);
            Check(placement => placement.PercentInRegularClass, PlanFindings.ExtentRange, IsInRange);
            Check(placement => placement.Environment, PlanFindings.EnvironmentAndExtent, (placement, facts) => !IsInRange(placement) || Agrees(placement, facts.Draft.Level));
            Check(
                placement => placement.Nonparticipation,
                PlanFindings.Nonparticipation,
                (placement, facts) => IsAlwaysWithOthers(placement, facts.Draft) || (ExtentOf(placement) is null && !IsWithoutExtent(placement.Environment)) || !placement.Nonparticipation.IsBlank);
            Check(placement => placement.WhyAnotherSchool, PlanFindings.AnotherSchool, placement => placement.SchoolOtherwiseAttended || !placement.WhyAnotherSchool.IsBlank);
        }

        private static bool IsInRange(Placement placement) =>
            placement.PercentInRegularClass is null or (>= 0m and <= 100m) && placement.EarlyChildhoodHours is null or (>= 0m and <= 168m);

        private static bool IsAlwaysWithOthers(Placement placement, IepDraft draft) =>
            draft.Level == EducationLevel.SchoolAge
                ? placement.PercentInRegularClass == 100m
                : placement.EarlyChildhoodHours > 0m && placement.MostServicesInEarlyChildhood && draft.Services.All(line => line.Setting is not (ServiceSetting.OutsideRegularClass or ServiceSetting.Facility));

        private static bool Agrees(Placement placement, EducationLevel level)
        {
            if (placement.Environment is not { } environment)
            {
                return true;
            }

            if (level == EducationLevel.Preschool)
            {
                return !IsSchoolAgeOnly(environment)
                    && (!HasHours(environment) || placement.EarlyChildhoodHours is not { } hours || environment == Placement.PreschoolEnvironment(hours, placement.MostServicesInEarlyChildhood));
            }

            return !IsPreschoolOnly(environment)
                && (!HasShare(environment) || placement.PercentInRegularClass is not { } percent || environment == Placement.SchoolAgeEnvironment(percent));
        }

        private static bool IsSchoolAgeOnly(EducationalEnvironment environment) =>
            HasShare(environment) || environment is EducationalEnvironment.HomeboundOrHospital or EducationalEnvironment.CorrectionalFacility or EducationalEnvironment.ParentallyPlacedPrivate;

        private static bool IsPreschoolOnly(EducationalEnvironment environment) =>
            HasHours(environment) || environment is EducationalEnvironment.SeparateClass or EducationalEnvironment.Home or EducationalEnvironment.ProviderLocation;
    }
}

using System.Collections.Immutable;
using CaseManager.Core.Evaluations;
using CaseManager.Core.Staff;
using CaseManager.Core.Students;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>Who gave an instrument, to a student of which age, in which language, and whether its scores can stand together (34 CFR 300.304(c)).</summary>
internal sealed class GivenAssessmentValidator : RecordPartValidator<Assessment>
{
    internal GivenAssessmentValidator()
    {
        Check(assessment => assessment.Assessor, EvaluationFindings.NotQualified, (assessment, facts) => RolesOf(assessment, facts) is not { IsEmpty: true });
        Check(assessment => assessment.Assessor, EvaluationFindings.CredentialExpired, (assessment, facts) =>
            RolesOf(assessment, facts) is not { IsEmpty: false } held || held.Any(credential => credential.IsInForce(assessment.On)));
        Check(assessment => assessment.Language, EvaluationFindings.TestLanguage, (assessment, facts) => assessment.Language is not { } given || Suits(given, facts.Record.Student.Languages));
        Check(assessment => assessment.On, EvaluationFindings.Norms, (assessment, facts) => IsInNorms(assessment, facts.Birth));
        RuleForEach(assessment => assessment.Scores).SetValidator(new ScoreValidator());
        Done(assessment => assessment.On);
    }

    /// <summary>The assessor's credentials in roles that may give the instrument; null when anybody may, or the assessor is not on record.</summary>
    private static ImmutableArray<Credential>? RolesOf(Assessment assessment, RecordFacts facts) =>
        assessment.Instrument.QualifiedRoles.IsEmpty || facts.Find(assessment.Assessor) is not { } assessor
            ? null
            : [.. assessor.Credentials.Where(credential => assessment.Instrument.QualifiedRoles.Contains(credential.Role))];

    private static bool Suits(LanguageTag given, ImmutableArray<LanguageUse> languages) =>
        languages.IsEmpty || languages.Any(one => one.Use is LanguagePurpose.Native or LanguagePurpose.Instruction && one.Language.IsSameLanguage(given));

    private static bool IsInNorms(Assessment assessment, LocalDate birth)
    {
        if (assessment.On < birth)
        {
            return true; // Another finding.
        }

        int months = (int)Period.Between(birth, assessment.On, PeriodUnits.Months).Months;
        return !(months < assessment.Instrument.FromMonths) && !(months > assessment.Instrument.ThroughMonths);
    }

    private sealed class ScoreValidator : RecordPartValidator<TestScore>
    {
        internal ScoreValidator()
        {
            Check(score => score.Band, EvaluationFindings.Band, score => score.Band is not { } band || (band.Low <= band.High && (FirstOf(score) is not { } value || (band.Low <= value && value <= band.High))));
            Check(score => score.Percentile, EvaluationFindings.Percentile, score => score.Percentile is not { } rank || OnStandardScale(score) is not { } standard || NormalCurve.Agrees(standard, (double)rank.Value));
        }

        private static decimal? FirstOf(TestScore score) =>
            score.Standard?.Value ?? score.Scaled?.Value ?? score.T?.Value ?? score.Percentile?.Value ?? score.Stanine?.Value ?? score.Raw;

        /// <summary>T scores of rating scales are often not normalized, so their percentiles follow another curve.</summary>
        private static double? OnStandardScale(TestScore score) =>
            score.Standard is { } standard ? standard.Value : score.Scaled is { } scaled ? 100 + ((scaled.Value - 10) * 5) : null;
    }
}

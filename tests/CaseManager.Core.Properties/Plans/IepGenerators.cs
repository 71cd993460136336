using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Core.Properties.Plans;

/// <summary>Random IEPs that lack nothing: preschool and school age, with and without transition, alternate assessment, excusals, extended year.</summary>
public static class IepGenerators
{
    private static readonly JurisdictionId[] States = [new("us-tx"), new("us-ca-district-7"), JurisdictionId.Federal];

    /// <summary>The arbitrary that FsCheck finds by type.</summary>
    public static Arbitrary<IepDraft> Drafts() => Gen.ToArbitrary();

    internal static Gen<PersonalText> Text { get; } =
        from head in FsCheck.Fluent.Gen.Elements("Reads a passage.", "Lee en voz alta.", "Zoë points — twice.", "\U0001F600 uses a \"card\" \\ <b>", "x")
        from tail in FsCheck.Fluent.Gen.Choose(0, 9_999)
        select new PersonalText($"{head} {tail}");

    internal static Gen<T> Maybe<T>(Gen<T> some, T none) => FsCheck.Fluent.Gen.Frequency((2, some), (1, FsCheck.Fluent.Gen.Constant(none)));

    internal static Gen<ImmutableArray<T>> Many<T>(Gen<T> one, int least, int most) =>
        from count in FsCheck.Fluent.Gen.Choose(least, most)
        from items in one.ArrayOf(count)
        select items.ToImmutableArray();

    private static Gen<IepDraft> Gen { get; } =
        from frame in PlanFrame.Gen
        from goals in GoalGenerators.For(frame)
        from services in LineGenerators.For(frame)
        from around in AroundGenerators.For(frame, services)
        from team in TeamGenerators.For(frame)
        from grade in Text
        from jurisdiction in Maybe(FsCheck.Fluent.Gen.Elements(States).Select(state => (JurisdictionId?)state), null)
        from kind in FsCheck.Fluent.Gen.Elements(IepKind.Initial, IepKind.Annual)
        select around with
        {
            Kind = kind,
            Grade = grade,
            Jurisdiction = jurisdiction,
            Goals = goals,
            Services = services,
            NotNeeded = [.. Enum.GetValues<ServiceKind>().Where(need => need != ServiceKind.SpecialEducation && !services.Any(line => line.Kind == need))],
            Team = team,
        };

    internal static LocalDate Later(this LocalDate day, int days) => day.PlusDays(days);
}

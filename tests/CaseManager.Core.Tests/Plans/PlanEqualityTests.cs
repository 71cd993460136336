using System.Collections.Immutable;
using System.Reflection;
using CaseManager.Core.Plans;
using CaseManager.Core.Progress;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Tests.Plans;

/// <summary>Equality by value forgets no member and no list: each is changed in turn.</summary>
public sealed class PlanEqualityTests
{
    private static readonly Measure Some = new Measure.YesNo { Direction = ImprovementDirection.Increase };

    public static TheoryData<Type> Records =>
    [
        .. typeof(IepDraft).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is "CaseManager.Core.Plans" or "CaseManager.Core.Services" && type.IsClass && !type.IsAbstract && type.GetMethod("<Clone>$") is not null
                && type.GetConstructor(Type.EmptyTypes) is not null),
    ];

    [Fact]
    public void Records_OfTheModel_AreMany() => Assert.InRange(Records.Count, 30, 100);

    [Theory]
    [MemberData(nameof(Records))]
    public void Equals_AnyOneMemberChanged_IsFalse(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        object empty = Activator.CreateInstance(type)!;
        Assert.Equal(empty, Activator.CreateInstance(type)!);
        foreach (PropertyInfo member in type.GetProperties().Where(member => member.SetMethod is not null))
        {
            object one = Activator.CreateInstance(type)!;
            object other = Activator.CreateInstance(type)!;
            member.SetValue(one, Value(member.PropertyType));
            member.SetValue(other, Value(member.PropertyType));

            Assert.NotEqual(empty, one);
            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
        }
    }

    [Fact]
    public void Lists_DefaultOnes_BecomeEmpty()
    {
        IepDraft draft = Samples.Elementary with { Goals = default, Services = default };

        Assert.False(draft.Goals.IsDefault);
        Assert.Equal(draft with { Goals = [] }, draft);
    }

    private static object Value(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            return Enum.GetValues(plain).GetValue(Enum.GetValues(plain).Length - 1)!;
        }

        if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            Type element = plain.GetGenericArguments()[0];
            Array items = Array.CreateInstance(element, 1);
            items.SetValue(Value(element), 0);
            return typeof(ImmutableArray).GetMethods().First(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }])
                .MakeGenericMethod(element).Invoke(null, [items])!;
        }

        return plain switch
        {
            _ when plain == typeof(string) => "x",
            _ when plain == typeof(bool) => true,
            _ when plain == typeof(int) => 7,
            _ when plain == typeof(decimal) => 7m,
            _ when plain == typeof(LocalDate) => new LocalDate(2026, 5, 4),
            _ when plain == typeof(PersonalDate) => new PersonalDate(new LocalDate(2026, 5, 4)),
            _ when plain == typeof(LocalTime) => new LocalTime(9, 30),
            _ when plain == typeof(DateInterval) => new DateInterval(new LocalDate(2026, 5, 4), new LocalDate(2026, 5, 8)),
            _ when plain == typeof(DayShare) => new DayShare(4, 5),
            _ when plain == typeof(ServiceLine) => new ServiceLine { Id = new ServiceLineId("x"), Kind = ServiceKind.RelatedService, Type = ServiceType.Other },
            _ when plain == typeof(Minutes) => new Minutes(7),
            _ when plain == typeof(Measure) => Some,
            _ when plain == typeof(Score) => Score.Of(Some, 1m),
            _ when plain == typeof(PlanRevision) => PlanRevision.Of(Samples.Finished(Samples.Elementary)),
            _ when plain == typeof(RecordStamp) => new RecordStamp(null, "x"),
            _ when plain == typeof(Observation) => new Observation(new LocalDate(2026, 5, 4), Score.Of(Some, 1m)),
            _ when plain == typeof(JurisdictionId) => new JurisdictionId("us-tx"),
            _ when plain.GetConstructor([typeof(string)]) is { } text => text.Invoke(["x"]),
            _ => Activator.CreateInstance(plain)!,
        };
    }
}

namespace CaseManager.Core.Tests.Schemas;

/// <summary>The forms of names, by the place where they stand.</summary>
internal static class SchemaPatterns
{
    internal const string Name = "^[a-z0-9]+(-[a-z0-9]+)*$";
    internal const string Event = @"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$";
    internal const string EventPattern = @"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+(\[[^\[\]]+\])?$";
    internal const string RuleId = "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$";
    internal const string Identifier = "^[!#-&(-;=?-\\[\\]-_a-{}~]{1,128}$";
    internal const string Basis = Name;

    internal static IReadOnlyDictionary<string, string> ByPlace { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["rulePack/jurisdiction"] = Name,
        ["rulePack/extends"] = Name,
        ["rulePack/version"] = @"^[0-9]{1,4}\.0*([1-9]|1[0-2])\.[0-9]{1,4}$",
        ["rulePack/events"] = Event,
        ["monitoredGoal/id"] = Identifier,
        ["planLayer/jurisdiction"] = Name,
        ["planLayer/version"] = @"^[0-9]{1,4}\.0*([1-9]|1[0-2])\.[0-9]{1,4}$",
        ["layerAddition/key"] = Name,
        ["layerRaise/code"] = "^CM[0-9]{4}$",
        ["parameter/id"] = Name,
        ["basis/id"] = Name,
        ["rule/id"] = Name,
        ["rule/replaces"] = RuleId,
        ["variant/id"] = Name,
        ["citation/href"] = "^[a-z]+:",
        ["starts/anyOf"] = EventPattern,
        ["starts/restartedBy"] = EventPattern,
        ["starts/reopenedBy"] = EventPattern,
        ["starts/listedFrom"] = EventPattern,
        ["starts/listedUntil"] = EventPattern,
        ["ends/anyOf"] = EventPattern,
        ["ends/allOf"] = EventPattern,
        ["due.count/basis"] = Basis,
        ["due.before/basis"] = Basis,
        ["due.age/parameter"] = Name,
        ["due.givenBy/event"] = EventPattern,
        ["guard.remaining/basis"] = Basis,
        ["guard.has/event"] = EventPattern,
        ["guard.lacks/event"] = EventPattern,
        ["guard.openedBy/event"] = EventPattern,
        ["modifier.suspend/from"] = EventPattern,
        ["modifier.suspend/until"] = EventPattern,
        ["modifier.extendByEvent/on"] = EventPattern,
        ["modifier.exempt/on"] = EventPattern,
        ["modifier.terminate/on"] = EventPattern,
        ["modifier.roll/basis"] = Basis,
        ["cap/basis"] = Basis,
        ["case/id"] = Identifier,
        ["case/jurisdiction"] = Name,
        ["case/calendar"] = Identifier,
        ["student/id"] = Identifier,
        ["event/id"] = Identifier,
        ["event/name"] = Event,
        ["event/voids"] = Identifier,
        ["event/replaces"] = Identifier,
        ["schoolCalendar/schoolYear"] = "^[0-9]{4}-[0-9]{2}$",
        ["schoolCalendar/weekend"] = "^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$",
        ["limitPack/jurisdiction"] = Name,
        ["limitPack/version"] = @"^[0-9]{1,4}\.0*([1-9]|1[0-2])\.[0-9]{1,4}$",
        ["limit/id"] = Name,
        ["roster/id"] = Identifier,
    };
}

using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Cases that between them take every kind of step.</summary>
internal static class ExplanationScenes
{
    private static readonly string Suspended = Scene.Rule("suspended", $"'starts': {{ 'anyOf': ['a.start'], 'restartedBy': ['a.again'] }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'due': {Scene.Days(20)}, {Scene.Modifiers("{ '$kind': 'suspend', 'from': ['a.pause'], 'until': ['a.resume'] }", "{ '$kind': 'extendByEvent', 'on': ['a.extend'], 'atMost': { 'days': 10, 'basis': 'school' } }")}");
    private static readonly string Choice = Scene.Duty(
        "choice",
        "{ '$kind': 'onAnnualDate', 'date': '06-30' }",
        $"""
        'variants': [
          {"{"} 'id': 'late', 'when': [ {"{"} '$kind': 'remaining', 'basis': 'school', 'until': 'lastInstructionalDay', 'below': 45 {"}"} ], 'due': {Scene.Days(5)} {"}"},
          {"{"} 'id': 'dated', 'when': [ {"{"} '$kind': 'remaining', 'basis': 'school', 'until': 'lastInstructionalDay', 'atLeast': 45 {"}"}, {"{"} '$kind': 'has', 'event': ['a.date'] {"}"} ],
            'due': {"{"} '$kind': 'earliestOf', 'terms': [
              {"{"} '$kind': 'latestOf', 'terms': [ {"{"} '$kind': 'anniversary', 'months': 12, 'policy': 'dayBefore' {"}"}, {"{"} '$kind': 'anniversary', 'months': 12, 'policy': 'days365' {"}"} ] {"}"},
              {"{"} '$kind': 'givenBy', 'event': ['a.date'], 'date': 'for' {"}"}, {"{"} '$kind': 'givenBy', 'event': ['a.plan'], 'date': 'for' {"}"}, {"{"} '$kind': 'onAnnualDate', 'date': '06-30' {"}"} ] {"}"} {"}"} ]
        """.ReplaceLineEndings(" "));

    internal static IReadOnlyDictionary<string, (Scene Scene, string AsOf)> All { get; } = new Dictionary<string, (Scene Scene, string AsOf)>
    {
        ["trigger"] = (Scene.Of(Scene.Duty("trigger", Scene.Days(6, "calendar", "'includeTrigger': true"), Scene.Modifiers("{ '$kind': 'roll', 'to': 'next', 'basis': 'school' }"))).Event("2025-01-13 a.start"), "2025-01-20"),
        ["suspended"] = (Scene.Of(Suspended)
            .Event("2025-01-03 a.start").Event("2025-01-06 a.again").Event("2025-01-10 a.pause").Event("2025-01-16 a.resume").Event("2025-01-17 a.extend")
            .Event("2025-02-03 a.extend until=2025-02-14").Event("2025-02-04 a.extend until=2025-03-31").Event("2025-02-18 a.extend until=2025-03-03").Event("2025-02-19 a.end"), "2025-03-01"),
        ["window"] = (Scene.Of(Scene.Rule("window", "'starts': { 'from': 'birth' }, 'opens': { '$kind': 'anniversary', 'months': -9, 'from': { '$kind': 'age', 'months': 36 } }, 'due': { '$kind': 'before', 'days': 90, 'basis': 'calendar', 'from': { '$kind': 'age', 'months': 36 } }")).Born("2022-05-31"), "2024-12-01"),
        ["choice"] = (Scene.Of(Choice).Event("2025-01-06 a.start").Event("2025-01-10 a.date for=2025-03-29"), "2025-03-20"),
        ["absences"] = (Scene.Of(Scene.Duty("absences", Scene.Days(20), Scene.Modifiers("{ '$kind': 'extendByAbsence', 'atLeast': 1 }", "{ '$kind': 'exempt', 'on': ['a.excuse'] }"))).Event("2025-01-06 a.start").Event("2025-01-07 attendance.absent").Event("2025-01-09 a.excuse"), "2025-01-10"),
        ["yearly"] = (Scene.Of(Scene.Rule("yearly", "'starts': { 'from': 'schoolYear' }, 'due': { '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }")).Event("2024-10-01 a.start"), "2025-06-03"),
        ["earlier"] = (Scene.Of(Scene.Duty("earlier", Scene.Days(30, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }"))).Event("2025-01-06 a.start").Event("2025-01-20 a.extend until=2025-01-30"), "2025-02-01"),
        ["timeliness-unknown"] = (Scene.Of(Scene.Duty("timeliness-unknown", Scene.Days(30), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }"))).Event("2026-05-20 a.start").Event("2026-05-31 a.extend until=2026-09-30"), "2026-06-10"),
        ["cap-unknown"] = (Scene.Of(Scene.Duty("cap-unknown", Scene.Days(20, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'], 'atMost': { 'days': 20, 'basis': 'school' } }"))).Event("2026-05-04 a.start").Event("2026-05-05 a.extend until=2026-06-30"), "2026-05-06"),
        ["unknown"] = (Scene.Of(Scene.Duty("unknown", Scene.Days(30))).Event("2026-05-20 a.start"), "2026-05-20"),
        ["words"] = (Scene.Of(Scene.Rule("words", $"'kind': 'qualitative', 'words': 'without undue delay', 'starts': {{ 'anyOf': ['a.start'] }}, {Scene.Modifiers("{ '$kind': 'terminate', 'on': ['student.exited'] }")}")).Event("2025-01-06 a.start").Event("2025-02-03 student.exited"), "2025-03-01"),
        ["not-modelled"] = (Scene.Of(Scene.Rule("not-modelled", "'starts': { 'anyOf': ['a.start'] }", "notModelled")).Event("2025-01-06 a.start"), "2025-03-01"),
        ["gap"] = (Scene.Of(Scene.Rule("gap", "'kind': 'minimumInterval', 'effective': { 'from': '2004-07-01' }, 'starts': { 'anyOf': ['a.start'] }, 'opens': { '$kind': 'anniversary', 'months': 12 }", "recalled")).Event("2025-01-06 a.start"), "2025-03-01"),
        ["same-day"] = (Scene.Of(Scene.Duty("same-day", Scene.Days(0, "calendar"))).Event("2025-01-04 a.start"), "2025-01-05"),
        ["doubtful"] = (Scene.Of(Scene.Rule("doubtful", $"'starts': {{ 'anyOf': ['a.start'] }}, 'due': {{ '$kind': 'earliestOf', 'terms': [ {Scene.Days(100, "calendar")}, {Scene.Days(60)} ] }}", "secondary")).Event("2026-05-04 a.start"), "2026-05-10"),
        ["projected"] = (Scene.Of(Scene.Duty("projected", $"{{ '$kind': 'earliestOf', 'terms': [ {Scene.Days(8)}, {Scene.Days(300)} ] }}", "'effective': { 'to': '2030-06-30', 'by': 'asOf' }")).On(Scene.TwoYears.Project(1)).Event("2026-05-21 a.start"), "2026-05-22"),
    };

    internal static string Text(string name, ExplanationDetail detail) => All[name].Scene.Why(All[name].AsOf).ToText(detail);
}

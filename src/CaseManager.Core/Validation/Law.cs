using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>Citations of the regulations to Part B, with the text that was read where one was.</summary>
internal static class Law
{
    private static readonly LocalDate Read = new(2026, 11, 26);

    /// <summary>The text behind a section; a section that is not here was not read again for these checks.</summary>
    private static readonly ImmutableArray<(string Section, string Href)> Texts =
    [
        ("300.320(a)(4)", "https://framework.esc18.net/display/Webforms/ESC18-FW-Citation.aspx?ID=2100"),
        ("300.320(a)(1)", "https://sites.ed.gov/idea/regs/b/d/300.320/a/1"),
        ("300.320(a)(2)", "https://sites.ed.gov/idea/regs/b/d/300.320/a/2"),
        ("300.320(a)(3)(ii)", "http://framework.esc18.net/display/Webforms/ESC18-FW-Citation.aspx?ID=2099"),
        ("300.321(a)", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.321"),
        ("300.324(a)(2)", "http://laws9.com/cfr/text/34/300/324"),
        ("300.324(a)(4)", "http://laws9.com/cfr/text/34/300/324"),
        ("300.324(b)", "https://sites.ed.gov/idea/regs/b/d/300.324/b"),
        ("300.309(a)", "https://codes.findlaw.com/cfr/title-34-education/cfr-sect-34-300-309/"),
        ("300.311", "https://law.lawstack.com/cfr/34/300.311/"),
        ("300.321(e)(2)", "https://sites.ed.gov/idea/regs/b/d/300.321/e/2"),
        ("300.322(a)", "https://sites.ed.gov/idea/regs/b/d/300.322/a"),
        ("300.322(b)", "https://sites.ed.gov/idea/regs/b/d/300.322/b"),
        ("300.322(d)", "https://law.lawstack.com/cfr/34/300.322/"),
        ("300.503", "https://law.lawstack.com/cfr/34/300.503/"),
        // Of 300.504(c) the copies break off before (11) to (13): State appeals, civil actions, attorneys' fees. It is not here.
        ("300.504(a)", "https://law.lawstack.com/cfr/34/300.504/"),
        ("300.504(d)", "http://laws9.com/cfr/text/34/300/504"),
        ("300.641", "https://law.lawstack.com/cfr/34/300.641/"),
    ];

    internal static Citation Of(string section)
    {
        foreach ((string start, string href) in Texts)
        {
            if (section.StartsWith(start, StringComparison.Ordinal))
            {
                return new Citation("34 CFR " + section, href, Read);
            }
        }

        return new Citation("34 CFR " + section);
    }
}

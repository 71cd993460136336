using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>Citations of the regulations to Part B, with the text that was read where one was.</summary>
internal static class Law
{
    private static readonly LocalDate Read = new(2026, 11, 26);

    /// <summary>The text behind a section and everything below it; the narrower section first.</summary>
    private static readonly ImmutableArray<(string Section, string Href)> Texts =
    [
        ("300.8(a)", "https://content.acsa.org/i/964647-2018-supplement-the-green-book-of-special-education/4"),
        ("300.8(b)", "http://leessummitr-7schooldistrict.blogspot.com/2015/05/3008-child-with-disability.html"),
        ("300.8(c)(1)(ii)", "https://sites.ed.gov/idea/regs/b/a/300.8/c/1/ii"),
        ("300.9(a)", "https://sites.ed.gov/idea/idea-files/policy-letter-june-3-2010-to-missouri-attorney-deborah-s-johnson/"),
        ("300.9(b)", "https://sites.ed.gov/idea/idea-files/policy-letter-june-3-2010-to-missouri-attorney-deborah-s-johnson/"),
        ("300.30(a)", "https://www.ecfr.gov/current/title-34/subtitle-B/chapter-III/part-300/subpart-A/subject-group-ECFR0ec59c730ac278e/section-300.30"),
        ("300.30(b)(2)", "https://edregnc.com/regulation/894"),
        ("300.101(b)", "https://sites.ed.gov/idea/regs/b/b/300.101/b"),
        ("300.106", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.106"),
        ("300.111(b)(1)", "https://sites.ed.gov/idea/regs/b/b/300.111/b/1"),
        ("300.115", "https://framework.esc18.net/display/Webforms/ESC18-FW-Citation.aspx?ID=1220"),
        ("300.116", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.116"),
        ("300.153", "https://law.lawstack.com/cfr/34/300.153/"),
        ("300.156(a)", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.156"),
        ("300.156(b)", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.156"),
        ("300.300(a)(1)", "https://sites.ed.gov/idea/regs/b/d/300.300/a/1"),
        ("300.300(b)(4)", "https://cde.ca.gov/sp/se/lr/om010609.asp"),
        ("300.300(c)", "http://idea-b.ed.gov/explore/view/p/,root,regs,300,D,300.300,c,.html"),
        ("300.304(b)", "https://sites.ed.gov/idea/regs/b/d/300.304/b"),
        ("300.304(c)(1)", "https://www.education.pa.gov/K-12/Special%20Education/FAQContact/Pages/OutofStateFAQ.aspx"),
        ("300.305(a)", "http://www.ideapartnership.org/index.php?option=com_content&view=article&id=383&catid=31&Itemid=58"),
        ("300.305(d)(1)", "https://edregnc.com/regulation/1023"),
        ("300.305(e)", "https://sites.ed.gov/idea/regs/b/d/300.305/e"),
        ("300.306(a)", "https://www.casemine.com/regulation/us/59476a16add7b00bc4b4cc76/amp"),
        ("300.306(b)", "http://idea.ed.gov/explore/view/p/,root,regs,300,D,300.306,b,.html"),
        ("300.306(c)", "http://idea.ed.gov/explore/view/p/,root,regs,300,D,300%2E306,c,.html"),
        ("300.308", "http://federal.elaws.us/cfr/title34.part300.section300.308"),
        ("300.309(a)", "https://codes.findlaw.com/cfr/title-34-education/cfr-sect-34-300-309/"),
        ("300.309(b)", "http://idea.ed.gov/explore/view/p/,root,regs,300,D,300.309,b,.html"),
        ("300.310", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.310"),
        ("300.311", "https://law.lawstack.com/cfr/34/300.311/"),
        ("300.320(a)(1)", "https://sites.ed.gov/idea/regs/b/d/300.320/a/1"),
        ("300.320(a)(2)", "https://sites.ed.gov/idea/regs/b/d/300.320/a/2"),
        ("300.320(a)(3)(i)", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.320"),
        ("300.320(a)(3)(ii)", "http://framework.esc18.net/display/Webforms/ESC18-FW-Citation.aspx?ID=2099"),
        ("300.320(a)(4)", "https://framework.esc18.net/display/Webforms/ESC18-FW-Citation.aspx?ID=2100"),
        ("300.320(a)(5)", "http://www.parentcenterhub.org/iep-nonparticipation/"),
        ("300.320(a)(6)", "https://www.marieclewis.com/assessment-accomodations"),
        ("300.320(a)(7)", "https://marieclewis.com/service-delivery-"),
        ("300.320(a)", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.320"),
        ("300.320(b)", "https://transitioncouncil.org/what-works/"),
        ("300.320(c)", "https://www.parentcenterhub.org/age-of-majority/"),
        ("300.320(d)", "https://ideapartners.org/index.php?option=com_content&view=article&id=432&catid=31&Itemid=58"),
        ("300.321(a)", "https://self-law.org/code/us/cfr/t34/s%C2%A7%20300.321"),
        ("300.321(b)", "https://mbrightsblog.blogspot.com/2010/08/transition-service-participants-in-iep.html"),
        ("300.321(e)(2)", "https://sites.ed.gov/idea/regs/b/d/300.321/e/2"),
        ("300.321(e)", "http://www.ideapartnership.org/index.php?option=com_content&view=article&id=436&oseppage=1"),
        ("300.322(a)", "https://sites.ed.gov/idea/regs/b/d/300.322/a"),
        ("300.322(b)", "https://sites.ed.gov/idea/regs/b/d/300.322/b"),
        ("300.322(d)", "https://law.lawstack.com/cfr/34/300.322/"),
        ("300.322(e)", "http://connecticutspecialeducationlawyer.com/interpreters-for-iep-team-meetings/"),
        ("300.323(a)", "https://law.lawstack.com/cfr/34/300.323/"),
        ("300.323(b)(1)", "https://law.lawstack.com/cfr/34/300.323/"),
        ("300.323(c)", "https://law.lawstack.com/cfr/34/300.323/"),
        ("300.323(d)", "https://wrightslaw.com/blog/private-placement-private-school-withholding-iep-paperwork-from-teachers"),
        ("300.324(a)(1)", "http://edocket.access.gpo.gov/cfr_2007/julqtr/34cfr300.324.htm"),
        ("300.324(a)(2)", "http://laws9.com/cfr/text/34/300/324"),
        ("300.324(a)(4)", "http://laws9.com/cfr/text/34/300/324"),
        ("300.324(b)", "https://sites.ed.gov/idea/regs/b/d/300.324/b"),
        ("300.324(c)(1)", "https://www.advocatetipoftheday.com/post/when-must-an-iep-team-meet"),
        ("300.503", "https://law.lawstack.com/cfr/34/300.503/"),
        ("300.504(a)", "https://law.lawstack.com/cfr/34/300.504/"),
        ("300.504(d)", "http://laws9.com/cfr/text/34/300/504"),
        ("300.508(b)", "https://sites.ed.gov/idea/regs/b/e/300.508/b"),
        ("300.508(e)(1)", "https://sites.ed.gov/idea/regs/b/e/300.508/e/1"),
        ("300.519(a)", "https://codes.findlaw.com/cfr/title-34-education/cfr-sect-34-300-519/"),
        ("300.520(a)", "https://parentcenterhub.org/repository/age-of-majority"),
        ("300.530(f)(1)", "http://idea.ed.gov/explore/view/p/,root,regs,300,E,300.530,f,1,.html"),
        ("300.530(h)", "https://sites.ed.gov/idea/regs/b/e/300.530/h"),
        ("300.614", "https://lexbuild.dev/ecfr/title-34/chapter-III/part-300/section-300.614"),
        ("300.618", "https://lexbuild.dev/ecfr/title-34/chapter-III/part-300/section-300.618"),
        ("300.624", "https://lawserver.com/law/country/us/cfr/34_cfr_300-624"),
        ("300.641", "https://law.lawstack.com/cfr/34/300.641/"),
    ];

    /// <summary>Sections that checks cite and whose text was not found whole, with what was found instead. Whoever reads one moves it up.</summary>
    internal static ImmutableArray<(string Section, string Reason)> NotRead { get; } =
    [
        ("99.10(e)", "The rule of FERPA on destroying what somebody has asked to see was cited from knowledge."),
        ("104.35(a)", "Copies of the same rule of another department were found (38 CFR 18.435), not this one."),
        ("104.35(c)(1)", "Only an organization's account was found."),
        ("300.8(c)", "Some of the thirteen definitions were read; no copy showed all of them."),
        ("300.34(c)", "Of the sixteen services the definition of one, counseling, was read."),
        ("300.300", "Paragraph (b)(1) was not found, so the section was not read whole."),
        ("300.300(b)(1)", "Letters of the Department restate it; the copies broke off before it."),
        ("300.304(c)(4)", "The statute, 20 U.S.C. 1414(b)(3)(B), was read: all areas of suspected disability. The copies of the rule broke off before it."),
        ("300.324(a)(6)", "A State's framework restates it with its number; no copy of the text was found."),
        ("300.504(c)", "The copies break off before (11) to (13): State appeals, civil actions, attorneys' fees."),
        ("300.622(a)", "The Department's discussion of 2006 and two States' copies of it were read, not the text."),
    ];

    /// <summary>Cites one section, or several with a comma between them: the text counts as read when that of each was.</summary>
    internal static Citation Of(string sections)
    {
        string? first = null;
        foreach (string section in Sections(sections))
        {
            if (TextOf(section) is not { } href)
            {
                return new Citation("34 CFR " + sections);
            }

            first ??= href;
        }

        return new Citation("34 CFR " + sections, first, Read);
    }

    internal static string[] Sections(string sections) => sections.Split(", ");

    internal static string? TextOf(string section)
    {
        foreach ((string start, string href) in Texts)
        {
            if (section.StartsWith(start, StringComparison.Ordinal) && (section.Length == start.Length || section[start.Length] == '('))
            {
                return href;
            }
        }

        return null;
    }
}

using System.Xml.Linq;

namespace CaseManager.Charts.Tests.Specimens;

/// <summary>Reads an SVG.</summary>
internal static class SvgText
{
    internal static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static XElement Root(byte[] svg)
    {
        using var stream = new MemoryStream(svg);
        return XElement.Load(stream);
    }

    /// <summary>Every piece of text, as a screen reader has it.</summary>
    internal static string[] Labels(byte[] svg) => [.. Root(svg).Descendants(Svg + "g").Select(group => (string?)group.Attribute("aria-label")).OfType<string>()];
}

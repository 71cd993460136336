using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>Writes a picture as SVG, with outlines for text, a title and a description.</summary>
internal static class SvgWriter
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static byte[] Write(Picture picture)
    {
        using var drawn = new MemoryStream();
        using (SKCanvas canvas = SKSvgCanvas.Create(new SKRect(0, 0, picture.Width, picture.Height), drawn))
        {
            picture.Render(canvas);
        }

        drawn.Position = 0;
        XElement root = XElement.Load(drawn);
        root.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {picture.Width} {picture.Height}"));
        root.SetAttributeValue("role", "img");
        Renumber(root);
        var outlines = new TextOutlines();
        foreach (XElement text in root.Descendants(Svg + "text").ToArray())
        {
            text.ReplaceWith(outlines.Of(text));
        }

        root.AddFirst(new XElement(Svg + "title", picture.Title), new XElement(Svg + "desc", picture.Description), outlines.Definitions());
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n" }))
        {
            root.Save(writer);
        }

        return bytes.ToArray();
    }

    /// <summary>Names what has an id by its place in the document: Skia counts on from picture to picture of a process.</summary>
    private static void Renumber(XElement root)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (XAttribute id in root.DescendantsAndSelf().Attributes("id"))
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"c{names.Count + 1}");
            names.Add($"url(#{id.Value})", $"url(#{name})");
            id.Value = name;
        }

        foreach (XAttribute use in root.Descendants().Attributes())
        {
            use.Value = names.GetValueOrDefault(use.Value, use.Value);
        }
    }
}

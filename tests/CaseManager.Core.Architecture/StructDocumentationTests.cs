using System.Xml.Linq;

namespace CaseManager.Core.Architecture;

/// <summary>A struct can always be made without its constructor, so each says what that value means.</summary>
public sealed class StructDocumentationTests
{
    [Fact]
    public void PublicStructs_SayWhatTheirDefaultValueIs()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Libraries.Core.Location, "xml"));

        Assert.NotEmpty(Structs(Libraries.PublicTypes));
        Libraries.AssertNone(Silent(Libraries.PublicTypes, documentation));
    }

    [Theory]
    [InlineData("<remarks>The default value is no student.</remarks>", 0)]
    [InlineData("<remarks>The <c>default</c>\n value is no student.</remarks>", 0)]
    [InlineData("<remarks>Equality is ordinal.</remarks>", 1)]
    public void Silent_OneStruct_IsFound(string remarks, int expected)
    {
        var documentation = XDocument.Parse($"<doc><member name=\"T:{typeof(StudentId).FullName}\">{remarks}</member></doc>");

        Assert.Equal(expected, Silent([typeof(StudentId)], documentation).Count());
    }

    private static IEnumerable<Type> Structs(IEnumerable<Type> types) => types.Where(type => type is { IsValueType: true, IsEnum: false });

    private static IEnumerable<string> Silent(IEnumerable<Type> types, XDocument documentation)
    {
        Dictionary<string, string> texts = documentation.Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, member => string.Join(' ', member.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);
        return Structs(types)
            .Where(type => !texts.GetValueOrDefault("T:" + type.FullName!.Replace('+', '.'), string.Empty).Contains("default value", StringComparison.OrdinalIgnoreCase))
            .Select(type => $"{type} does not say what its default value is");
    }
}

namespace CaseManager.Core.Architecture.Specimens;

public sealed class WithSetter
{
    public int Days { get; set; }
}

public sealed class WithWritableField
{
    private int days;

    public int Next() => ++days;
}

public record struct MutableStruct(int Days);

public sealed class SpecimenBuilder
{
    private int days;

    public SpecimenBuilder Add()
    {
        days++;
        return this;
    }
}

public static class WithGlobal
{
    private static int days;

    public static int Next() => ++days;
}

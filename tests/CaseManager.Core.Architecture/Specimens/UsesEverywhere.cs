namespace CaseManager.Core.Architecture.Specimens;

public class InBase<T>;
public class InBaseArgument;
public class InInterface;
public class InField;
public class InParameter;
public class InReturn;
public class InConstraint;
public class InLocal;
public class InCall
{
    public static int Value() => 1;
}
public class InGenericCall;
public class InCast;
public class InCatch : Exception;
public sealed class InAttributeAttribute : Attribute;

[InAttribute]
public sealed class UsesEverywhere : InBase<InBaseArgument>, IEquatable<InInterface>
{
    private readonly InField? field = null;

    public bool Equals(InInterface? other) => field is null;

    public InReturn? Method<T>(InParameter parameter, object value)
        where T : InConstraint
    {
        InLocal? local = null;
        try
        {
            switch (InCall.Value())
            {
                case 0: return null;
                case 1: return new InReturn();
                case 2: _ = Array.Empty<InGenericCall>(); return null;
                case 3: return value is InCast ? null : new InReturn();
                case 4: GC.KeepAlive(local); return null;
                default: return null;
            }
        }
        catch (InCatch)
        {
            return null;
        }
    }
}

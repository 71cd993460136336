namespace CaseManager.Core.Rules.Compiled;

/// <summary>Which operations are plain: nothing but the clock itself, birth and the calendar say what their dates are, in a case without the events that could.</summary>
internal static class PlainOps
{
    /// <summary>Whether an operation is plain, and those that it starts from.</summary>
    internal static bool ArePlain(Op[] ops, int place)
    {
        ref readonly Op op = ref ops[place];
        if (op.IsChoice)
        {
            return TermsArePlain(ops, op);
        }

        return op.Code is OpCode.Count or OpCode.Before or OpCode.Anniversary or OpCode.Age or OpCode.AtCalendarPoint or OpCode.GivenBy
            && !op.IsGivenByEvents
            && (op.From == Op.Start || ArePlain(ops, op.From));
    }

    /// <summary>Terms after the first that events give are left out while there are none of them.</summary>
    private static bool TermsArePlain(Op[] ops, Op op) =>
        ArePlain(ops, op.First) && Terms(ops, op).Skip(1).All(term => ops[term].IsGivenByEvents || ArePlain(ops, term));

    private static IEnumerable<int> Terms(Op[] ops, Op op) => Enumerable.Range(op.First, op.Many);
}

using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>
/// A set of postings while it is checked: what each refers to, which of them stand, and whether a minute is used twice. The order in
/// which they come changes nothing.
/// </summary>
internal sealed class PostingBook
{
    /// <summary>More than any student has in a school life; fewer than would slow a ledger down.</summary>
    internal const int MaximumPostings = 50_000;

    private readonly IReadOnlyList<SessionPosting> postings;
    private readonly Func<int, string> pathOf;
    private readonly Problems problems;
    private readonly Dictionary<PostingId, int> index;
    private readonly int[] reversedBy;
    private readonly HashSet<int> refused = [];
    private readonly HashSet<int> malformed = [];

    internal PostingBook(IReadOnlyList<SessionPosting> postings, Func<int, string> pathOf, Problems problems)
    {
        this.postings = postings;
        this.pathOf = pathOf;
        this.problems = problems;
        index = new Dictionary<PostingId, int>(postings.Count);
        reversedBy = new int[postings.Count];
        reversedBy.AsSpan().Fill(-1);
        for (int i = 0; i < postings.Count; i++)
        {
            if (!index.TryAdd(postings[i].Id, i))
            {
                Refuse(i, ServiceCodes.DuplicatePosting, ".id", $"The id {postings[i].Id.Value} stands twice in this ledger.", "Give each posting an id of its own.");
            }

            if (!PostingChecks.Check(postings[i], pathOf(i), problems))
            {
                malformed.Add(i);
            }
        }

        TakeBack();
        CheckTargets();
        CheckUses();
        CheckAmendments();
    }

    /// <summary>The postings that were refused because of what others say.</summary>
    internal IReadOnlySet<int> Refused => refused;

    /// <summary>Whether a posting holds: it was not taken back and takes nothing back.</summary>
    internal bool Stands(int i) => reversedBy[i] < 0 && postings[i].Kind != PostingKind.Reversed;

    /// <summary>The posting that a posting refers to; null when it refers to none.</summary>
    internal SessionPosting? TargetOf(SessionPosting posting) => posting.Target is { } target && index.TryGetValue(target, out int at) ? postings[at] : null;

    private static string Said(PostingKind kind) => kind switch
    {
        PostingKind.Prescribed => "a prescribed period",
        PostingKind.Scheduled => "a scheduled session",
        PostingKind.Missed => "a missed session",
        PostingKind.CompensatoryAwarded => "an award",
        _ => "an earlier posting",
    };

    private static PostingKind? Wanted(PostingKind kind) => kind switch
    {
        PostingKind.Amended => PostingKind.Prescribed,
        PostingKind.Delivered or PostingKind.Missed => PostingKind.Scheduled,
        PostingKind.MadeUp or PostingKind.Excused => PostingKind.Missed,
        PostingKind.CompensatoryDelivered => PostingKind.CompensatoryAwarded,
        _ => null,
    };

    private void TakeBack()
    {
        for (int i = 0; i < postings.Count; i++)
        {
            if (postings[i] is not SessionPosting.Reversed reversal || !Find(i, ".of", out int target))
            {
                continue;
            }

            SessionPosting taken = postings[target];
            if (taken.Kind == PostingKind.Reversed)
            {
                Refuse(i, ServiceCodes.WrongTarget, ".of", $"{taken.Id.Value} is a reversal and cannot be taken back.", "Post what was taken back again under a new id.");
            }
            else if (reversedBy[target] >= 0)
            {
                Refuse(i, ServiceCodes.AlreadyReversed, ".of", $"{taken.Id.Value} was already taken back by {postings[reversedBy[target]].Id.Value}.", "Leave this reversal out.");
            }
            else if (taken.Line != reversal.Line || taken.On != reversal.On || taken.Minutes != reversal.Minutes)
            {
                Refuse(i, ServiceCodes.ReversalDiffers, string.Empty, $"The reversal does not repeat line, day and minutes of {taken.Id.Value}.", "Repeat them, or name the posting that was meant.");
            }
            else
            {
                reversedBy[target] = i;
            }
        }
    }

    private void CheckTargets()
    {
        for (int i = 0; i < postings.Count; i++)
        {
            SessionPosting posting = postings[i];
            if (!Stands(i) || posting.Target is null || !Find(i, PostingChecks.TargetKey(posting), out int at))
            {
                continue;
            }

            SessionPosting target = postings[at];
            string key = PostingChecks.TargetKey(posting);
            if (target.Kind != Wanted(posting.Kind) || target.Line != posting.Line)
            {
                Refuse(i, ServiceCodes.WrongTarget, key, $"{target.Id.Value} is not {Said(Wanted(posting.Kind)!.Value)} of the same line.", $"Name {Said(Wanted(posting.Kind)!.Value)} of line {posting.Line.Value}.");
            }
            else if (!Stands(at))
            {
                Refuse(i, ServiceCodes.AlreadyReversed, key, $"{target.Id.Value} was taken back, and {posting.Id.Value} still refers to it.", $"Take {posting.Id.Value} back too.");
            }
            else if (posting.On < target.On)
            {
                Refuse(i, ServiceCodes.DatesOutOfOrder, ".on", $"The day is before that of {target.Id.Value}, to which it refers.", "Check both dates; a session held early is delivered, not made up.");
            }
        }
    }

    /// <summary>No minute of a session, a miss or an award is used twice.</summary>
    private void CheckUses()
    {
        var used = new Dictionary<int, long>();
        foreach (int i in Referring(amendments: false).OrderBy(i => postings[i].Stamp.At ?? Instant.MinValue).ThenBy(i => postings[i].On))
        {
            int at = index[postings[i].Target!.Value];
            long before = used.GetValueOrDefault(at);
            if (before + postings[i].Minutes.Value > postings[at].Minutes.Value)
            {
                RefuseUse(i, at, postings[at].Minutes.Value - before);
            }
            else
            {
                used[at] = before + postings[i].Minutes.Value;
            }
        }
    }

    /// <summary>
    /// No period owes less than nothing at the end of any day. Amendments of one day are taken together, so that the order in which they
    /// were written down decides nothing.
    /// </summary>
    private void CheckAmendments()
    {
        var owed = new Dictionary<int, long>();
        foreach (int i in Referring(amendments: true).OrderBy(i => postings[i].On).ThenByDescending(i => postings[i].Minutes))
        {
            int at = index[postings[i].Target!.Value];
            long before = owed.GetValueOrDefault(at, postings[at].Minutes.Value);
            if (before + postings[i].Minutes.Value < 0)
            {
                RefuseUse(i, at, before);
            }
            else
            {
                owed[at] = before + postings[i].Minutes.Value;
            }
        }
    }

    /// <summary>What stands and refers to something that may be used up. Minutes out of range were noted and are not added up.</summary>
    private IEnumerable<int> Referring(bool amendments) =>
        Enumerable.Range(0, postings.Count).Where(i =>
            Stands(i) && !refused.Contains(i) && !malformed.Contains(i) && postings[i].Target is { } id && index.TryGetValue(id, out int at) && !malformed.Contains(at) && (postings[i].Kind == PostingKind.Amended) == amendments);

    private void RefuseUse(int i, int at, long left) => Refuse(
        i,
        ServiceCodes.UsedTwice,
        ".minutes",
        FormattableString.Invariant($"Of {postings[at].Minutes} in {postings[at].Id.Value}, {left} are left, and {Math.Abs(postings[i].Minutes.Value)} would be used."),
        postings[i].Kind == PostingKind.Delivered ? "Post what went beyond the session without naming the session." : "Use at most what is left, or take the other use back.");

    private bool Find(int i, string key, out int target)
    {
        if (index.TryGetValue(postings[i].Target!.Value, out target))
        {
            return true;
        }

        Refuse(i, ServiceCodes.UnknownPosting, key, $"There is no posting {postings[i].Target!.Value.Value} in this ledger.", "Post it first, or name the one that was meant.");
        return false;
    }

    private void Refuse(int i, FindingCode code, string key, string message, string remedy)
    {
        refused.Add(i);
        problems.Add(code, pathOf(i) + key, message, remedy);
    }
}

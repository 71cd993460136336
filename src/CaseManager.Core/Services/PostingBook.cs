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

            PostingChecks.Check(postings[i], pathOf(i), problems);
        }

        TakeBack();
        CheckTargets();
        CheckUses();
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

    /// <summary>No minute of a session, a miss or an award is used twice, and no period is amended to less than nothing.</summary>
    private void CheckUses()
    {
        var used = new Dictionary<int, long>();
        foreach (int i in Enumerable.Range(0, postings.Count)
            .OrderBy(i => postings[i].Stamp.At ?? Instant.MinValue)
            .ThenBy(i => postings[i].On))
        {
            SessionPosting posting = postings[i];
            if (!Stands(i) || refused.Contains(i) || posting.Target is not { } id || !index.TryGetValue(id, out int at))
            {
                continue;
            }

            long before = used.GetValueOrDefault(at);
            long after = before + (posting.Kind == PostingKind.Amended ? -posting.Minutes.Value : posting.Minutes.Value);
            if (after > postings[at].Minutes.Value && posting.Minutes > Minutes.Zero == (posting.Kind != PostingKind.Amended))
            {
                long left = postings[at].Minutes.Value - before;
                Refuse(
                    i,
                    ServiceCodes.UsedTwice,
                    ".minutes",
                    FormattableString.Invariant($"Of {postings[at].Minutes} in {postings[at].Id.Value}, {Math.Max(left, 0)} are left, and {Math.Abs(posting.Minutes.Value)} would be used."),
                    posting.Kind == PostingKind.Delivered ? "Post what went beyond the session without naming the session." : "Use at most what is left, or take the other use back.");
            }
            else
            {
                used[at] = after;
            }
        }
    }

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

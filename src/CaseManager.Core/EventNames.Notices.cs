namespace CaseManager.Core;

/// <content>Notices.</content>
public static partial class EventNames
{
    /// <summary>Prior written notice was given.</summary>
    /// <value><c>notice.prior-written</c>.</value>
    public static EventName NoticePriorWritten { get; } = new("notice.prior-written");

    /// <summary>The notice of procedural safeguards was given.</summary>
    /// <value><c>notice.procedural-safeguards</c>.</value>
    public static EventName NoticeProceduralSafeguards { get; } = new("notice.procedural-safeguards");

    /// <summary>The student and the parent were told that rights will pass to the student.</summary>
    /// <value><c>notice.transfer-of-rights</c>.</value>
    public static EventName NoticeTransferOfRights { get; } = new("notice.transfer-of-rights");

    /// <summary>The parent was told of a removal that changes placement.</summary>
    /// <value><c>notice.disciplinary-removal</c>.</value>
    public static EventName NoticeDisciplinaryRemoval { get; } = new("notice.disciplinary-removal");
}

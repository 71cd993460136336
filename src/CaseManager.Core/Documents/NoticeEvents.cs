using CaseManager.Core.Notices;
using CaseManager.Core.Records;

namespace CaseManager.Core.Documents;

/// <summary>What notices and requests about records tell.</summary>
internal static class NoticeEvents
{
    internal static void Add(CaseRecord record, EventList events)
    {
        foreach (PriorWrittenNotice notice in record.PriorWrittenNotices)
        {
            events.Add(
                EventNames.NoticePriorWritten,
                notice.GivenOn,
                notice.Id.Value,
                "given",
                default,
                ("action", EventWords.Of(notice.Action)),
                ("subject", EventWords.Of(notice.Subject)));
        }

        foreach (SafeguardsNotice notice in record.SafeguardsNotices)
        {
            events.Add(EventNames.NoticeProceduralSafeguards, notice.GivenOn, notice.Id.Value, "given", default, ("occasion", EventWords.Of(notice.Occasion)));
        }

        foreach (RightsTransferNotice notice in record.RightsTransferNotices.Where(notice => notice.ToStudent))
        {
            events.Add(EventNames.NoticeTransferOfRights, notice.GivenOn, notice.Id.Value, "given");
        }

        foreach (RecordsRequest request in record.RecordsRequests)
        {
            events.Add(EventNames.RecordsRequested, request.ReceivedOn, request.Id.Value, "requested");
            events.Add(EventNames.RecordsProvided, request.ProvidedOn, request.Id.Value, "provided");
        }
    }
}

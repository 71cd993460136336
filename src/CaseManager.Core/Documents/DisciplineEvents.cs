using CaseManager.Core.Support;

namespace CaseManager.Core.Documents;

/// <summary>What removals, reviews and interim placements tell; those of one incident are one episode.</summary>
internal static class DisciplineEvents
{
    internal static void Add(CaseRecord record, EventList events)
    {
        foreach (Removal removal in record.Removals)
        {
            string id = removal.Id.Value;
            var episode = new EventDates(Episode: removal.Incident);
            events.Add(EventNames.RemovalImposed, removal.From, id, "imposed", episode with { Through = removal.Through }, ("kind", EventWords.Of(removal.Kind)));
            events.Add(EventNames.RemovalChangeOfPlacementDecided, removal.ChangeOfPlacementDecidedOn, id, "change-of-placement", episode);
            events.Add(EventNames.NoticeDisciplinaryRemoval, removal.NoticeGivenOn, id, "notice", episode);
        }

        foreach (ManifestationReview review in record.ManifestationReviews)
        {
            events.Add(
                EventNames.ManifestationDetermined,
                review.HeldOn,
                review.Id.Value,
                "determined",
                new EventDates(Episode: review.Incident),
                ("manifestation", EventWords.Of(review.IsManifestation)));
        }

        foreach (InterimPlacement placement in record.InterimPlacements)
        {
            var episode = new EventDates(Episode: placement.Incident);
            events.Add(EventNames.InterimPlacementStarted, placement.From, placement.Id.Value, "started", episode);
            events.Add(EventNames.InterimPlacementEnded, placement.Through, placement.Id.Value, "ended", episode);
        }
    }
}

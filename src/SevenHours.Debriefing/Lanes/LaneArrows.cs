using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Finds what went between agencies.</summary>
internal static class LaneArrows
{
    public static IReadOnlyList<LaneArrow> Of(History history) =>
        [.. Messages(history).Concat(Talks(history)).Concat(Requests(history)).OrderBy(a => a.LeavesAt).ThenBy(a => a.Events[0])];

    private static IEnumerable<LaneArrow> Messages(History history)
    {
        // The first of each agency that opened a message; of the tens of thousands opened most were opened by others.
        var first = new Dictionary<Handle, (SimTime At, EventId Id)?[]>();
        foreach (var opened in history.All<ItemOpened>())
        {
            if (!first.TryGetValue(opened.Event.Item, out var own))
            {
                first.Add(opened.Event.Item, own = new (SimTime, EventId)?[history.Scenario.Agencies.Count]);
            }

            own[history.AgencyOf(opened.Event.Seat).Index] ??= (opened.At, opened.Id);
        }

        foreach (var sent in history.All<MessageSent>())
        {
            var reads = first.GetValueOrDefault(sent.Event.Message);
            foreach (var agency in AgenciesOf(history, sent.Event.Receivers, history.AgencyOf(sent.Event.From)))
            {
                var read = reads?[agency.Index];
                yield return new LaneArrow(
                    sent.Event.Facts.Count > 0 ? LaneArrowKind.Facts : LaneArrowKind.Message,
                    history.AgencyOf(sent.Event.From),
                    agency,
                    sent.At,
                    read?.At,
                    sent.Event.Facts,
                    read is { } opened ? [sent.Id, opened.Id] : [sent.Id]);
            }
        }
    }

    private static IEnumerable<LaneArrow> Talks(History history)
    {
        foreach (var talk in history.StandingTalks)
        {
            foreach (var passed in talk.Passed.Where(p => p.From.IsSome).GroupBy(p => p.From))
            {
                var hearers = passed.Aggregate(SeatSet.Nobody, (all, p) => all | p.Hearers);
                foreach (var agency in AgenciesOf(history, hearers, history.AgencyOf(passed.Key)))
                {
                    yield return new LaneArrow(
                        LaneArrowKind.Conversation, history.AgencyOf(passed.Key), agency, talk.Talk.When, talk.Talk.When,
                        [.. passed.Select(p => p.Fact)], [talk.Id]);
                }
            }
        }
    }

    private static IEnumerable<LaneArrow> Requests(History history)
    {
        foreach (var request in history.Requests)
        {
            var (asker, asked) = (history.AgencyOf(request.Petition.Asker), request.Petition.To);
            if (asker == asked)
            {
                continue;
            }

            yield return new LaneArrow(
                LaneArrowKind.Request, asker, asked, request.MadeAt, request.MadeAt, request.Petition.Cites, [request.Made]);
            if (request.Answered.IsSome)
            {
                yield return new LaneArrow(
                    LaneArrowKind.Answer, asked, asker, request.AnsweredAt, request.AnsweredAt, [], [request.Answered, request.Made]);
            }
        }
    }

    private static IEnumerable<Id<Agency>> AgenciesOf(History history, SeatSet seats, Id<Agency> but) =>
        seats.ToList().Select(history.AgencyOf).Distinct().Where(a => a != but);
}

using System.Collections.Immutable;

namespace SevenHours.Exercises;

/// <content>How an open session changes.</content>
internal static class SessionChanges
{
    public static Session.Open With(this Session.Open session, Member member) =>
        session with { Members = session.Members.SetItem(member.Person, member) };

    /// <summary>Whatever link to another device was made before, it is worthless now.</summary>
    public static Member WithoutLink(this Member member) => member with { Links = member.Links + 1 };

    public static Session.Open With(this Session.Open session, Syndicate syndicate) =>
        session with { Syndicates = session.Syndicates.SetItem(syndicate.Number - 1, syndicate) };

    public static Session.Open With(this Session.Open session, SeatPlace place, Func<SeatHolders, SeatHolders> change) =>
        session with { Seats = session.Seats.SetItem(place, change(session.HoldersOf(place))) };

    public static Session.Open WithSeated(this Session.Open session, SeatPlace place, string person) => session with
    {
        EverSeated = session.EverSeated.SetItem(place, (session.EverSeated.GetValueOrDefault(place) ?? ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).Add(person)),
    };

    public static Session.Open WithRecognised(this Session.Open session, SessionEvent.Recognised e)
    {
        var before = session.Members[e.As];
        return session.With(before with { Presence = Presence.In }) with
        {
            Members = session.Members.Remove(e.Person).SetItem(e.As, before with { Presence = Presence.In }),
            Recognised = session.Recognised
                .SetItems(session.DevicesOf(e.Person).Select(device => KeyValuePair.Create(device, e.As))),
        };
    }
}

using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Room.View;

/// <summary>A person of the case this seat can speak with, or could.</summary>
/// <param name="Token">The person's opaque name.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="IsInContact">Whether there is a way to the person now.</param>
/// <param name="OnLine">Whether words were already exchanged without an interview, on a telephone line.</param>
/// <param name="Room">The interview this seat is in with the person; null for none.</param>
/// <param name="Past">Interviews that ended, or that this seat left, the latest first.</param>
public sealed record TalkPartner(string Token, string Name, bool IsInContact, bool OnLine, RoomRow? Room, Listed<RoomRow> Past)
{
    /// <summary>Everybody this seat could ever speak with, in the order of the first contact.</summary>
    internal static Listed<TalkPartner> All(DeskView view) =>
    [
        .. view.Conversations.Select(talk => (talk.Token, talk.Name))
            .Concat(view.Rooms.Select(room => (room.Token, room.Name)))
            .Distinct()
            .Select(person => Of(view, person.Token, person.Name)),
    ];

    /// <summary>The person of a token; null when this seat never could speak with one.</summary>
    internal static TalkPartner? Find(DeskView view, string token) => All(view).FirstOrDefault(partner => partner.Token == token);

    private static TalkPartner Of(DeskView view, string token, string name)
    {
        var talk = view.Conversations.FirstOrDefault(one => one.Token == token);
        var rooms = view.Rooms.Where(room => room.Token == token).ToList();
        return new TalkPartner(
            token, name, talk is { IsOpen: true }, talk is { Lines.Count: > 1 }, rooms.FindLast(room => room.IsHere),
            [.. rooms.Where(room => !room.IsHere).Reverse()]);
    }
}

using SevenHours.Disciplines.Digital;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Mediator;

namespace SevenHours.Web.Features.Phones.View;

/// <summary>Whom the owner writes with, and how much.</summary>
/// <param name="Contact">The contact's place.</param>
/// <param name="Name">The name it is saved under.</param>
/// <param name="Number">Its number.</param>
/// <param name="Count">How many messages the copy holds.</param>
/// <param name="Out">How many of them the owner wrote.</param>
/// <param name="Last">When the last one was.</param>
/// <param name="Share">How much that is of the most there is with anybody, in a hundred: the length of its bar.</param>
/// <param name="Marks">How many are marked.</param>
/// <param name="Language">The language they are in, in words.</param>
/// <param name="Foreign">How many of them the reader does not understand.</param>
/// <param name="DueAt">When their translation comes; null when none was asked for or it has come.</param>
public sealed record ThreadRow(
    int Contact, string Name, string Number, int Count, int Out, string Last, int Share, int Marks, string Language, int Foreign, long? DueAt)
{
    /// <summary>The seat its translation still waits for; null when it is under way or was not asked for.</summary>
    public string? WaitsFor { get; init; }

    internal static Listed<ThreadRow> All(SeatReading desk, CopyOnDesk copy, CopyContent content)
    {
        var device = desk.Scenario.Table<Device>()[copy.Copy.Device];
        var threads = content.Items.Where(item => item.Contact >= 0).GroupBy(item => item.Contact)
            .Select(thread => (thread.Key, Items: thread.ToList())).OrderByDescending(thread => thread.Items.Count).ThenBy(thread => thread.Key).ToList();
        var most = threads.Count == 0 ? 1 : threads[0].Items.Count;
        return
        [
            .. threads.Select(thread =>
            {
                var contact = content.Phone.Contacts[thread.Key];
                var asked = copy.Translations.FirstOrDefault(t => !t.HasCome && (t.Contact < 0 || t.Contact == thread.Key));
                return new ThreadRow(
                    thread.Key, contact.SavedAs(desk.Scenario, desk.Texts.Language.Tag), contact.Number(desk.Scenario), thread.Items.Count,
                    thread.Items.Count(item => item.IsOwn), PhoneTimes.Of(device, thread.Items[^1].At), Math.Max(2, thread.Items.Count * 100 / most),
                    thread.Items.Count(item => copy.MarkOn(item.Number) is not null), LanguageName.Of(desk.Texts.Words, thread.Items[^1].Language),
                    thread.Items.Count(item => !copy.CanRead(desk.Scenario, desk.Desk.Seat, item)), asked?.Due.Seconds)
                {
                    WaitsFor = asked is { WaitsFor.IsSome: true } ? desk.SeatTitle(asked.WaitsFor) : null,
                };
            }),
        ];
    }
}

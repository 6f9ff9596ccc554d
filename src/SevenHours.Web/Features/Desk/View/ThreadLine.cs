using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Mediator;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A message of a thread.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="IsMine">Whether this seat sent it.</param>
/// <param name="Who">Who wrote it.</param>
/// <param name="Text">The words; null for none, or before it is opened.</param>
/// <param name="IsOpen">Whether its words may be shown.</param>
/// <param name="Facts">The facts it carries.</param>
public sealed record ThreadLine(string Id, long At, bool IsMine, string Who, string? Text, bool IsOpen, Listed<FactLine> Facts)
{
    /// <summary>Whether it is in a language this seat does not have.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The thread with a seat, the oldest first.</summary>
    internal static Listed<ThreadLine> All(SeatReading desk, Id<Seat> other) =>
        [.. desk.Knowledge.Thread(other).Select(entry => entry.IsMine ? Mine(desk, entry.Message) : Theirs(desk, entry.Message))];

    internal static ThreadLine Mine(SeatReading desk, Handle message)
    {
        var sent = desk.Knowledge.Message(message)!;
        return new ThreadLine(
            message.ToString(), sent.At.Seconds, true, desk.Texts.Name(sent.By) ?? desk.Word("talk.you"), desk.Texts.Find(sent.Text), true, desk.Lines(sent.Facts));
    }

    internal static ThreadLine Theirs(SeatReading desk, Handle message)
    {
        var item = desk.Knowledge.Item(message)!;
        var isOpen = item.OpenedAt is not null;
        var text = item.IsForeign ? ForeignRow.TitleOf(desk, item) : isOpen ? desk.Texts.Find(item.Text) : null;
        return new ThreadLine(message.ToString(), item.At.Seconds, false, desk.SeatTitle(item.From), text, isOpen, desk.Lines(item.Facts))
        {
            IsForeign = item.IsForeign,
        };
    }
}

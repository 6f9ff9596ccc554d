using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Mediator;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>Something in the inbox.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Number">The notice by which it arrived.</param>
/// <param name="At">When it arrived, in exercise seconds.</param>
/// <param name="Icon">The icon of its channel.</param>
/// <param name="Channel">Its channel, in words.</param>
/// <param name="Sender">From whom.</param>
/// <param name="Title">What it is called.</param>
/// <param name="ContentNote">What to know before opening it; null for nothing.</param>
/// <param name="IsOpen">Whether this seat has opened it.</param>
/// <param name="IsLive">Whether somebody is on the line: it cannot wait.</param>
/// <param name="Text">What it says; null before it is opened.</param>
/// <param name="Facts">The facts it carries; none before it is opened.</param>
/// <param name="From">The seat to answer to; null when no seat sent it.</param>
public sealed record InboxRow(
    string Id, int Number, long At, string Icon, string Channel, string Sender, string Title, string? ContentNote,
    bool IsOpen, bool IsLive, string? Text, Listed<FactLine> Facts, string? From)
{
    /// <summary>What is to be seen of it when it is in a language the seat does not have; null when the seat understands it.</summary>
    public ForeignRow? Foreign { get; init; }

    /// <summary>The language it is in, in words; null for none in particular.</summary>
    public string? Language { get; init; }

    /// <summary>The whole inbox, newest first.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="before">The inbox as it was read before; its rows are kept where nothing changed, for most of a long inbox never does.</param>
    /// <param name="hasOpened">Whether what was there before can have been opened since; if not it is not looked at again.</param>
    internal static Listed<InboxRow> All(SeatReading desk, Listed<InboxRow>? before = null, bool hasOpened = true)
    {
        var items = desk.Knowledge.Items;
        var rows = new InboxRow[items.Count];
        var fresh = rows.Length - (before?.Count ?? 0);
        before?.CopyTo(rows.AsSpan(fresh));
        for (var i = 0; i < (hasOpened ? rows.Length : fresh); i++)
        {
            var item = items[rows.Length - 1 - i];
            if (i < fresh || item.IsForeign || rows[i].IsOpen != item.OpenedAt is not null)
                rows[i] = Of(desk, item);
        }

        return new Listed<InboxRow>(rows);
    }

    internal static InboxRow Of(SeatReading desk, InboxItem item)
    {
        var channel = item.Kind == ItemKind.Message ? "message" : item.Channel.ToString().ToLowerInvariant();
        var text = item.OpenedAt is null ? null : desk.Texts.Find(item.Text);
        return new InboxRow(
            item.Handle.ToString(), item.Number, item.At.Seconds, IconOf(channel), desk.Word($"channel.{channel}"), SenderOf(desk, item),
            TitleOf(desk, item, text), desk.Texts.Find(item.ContentNote), item.OpenedAt is not null,
            IsLiveLine(item),
            text, desk.Lines(item.Facts), item.From.IsSome ? desk.Scenario.Seats[item.From].Name : null)
        {
            Foreign = ForeignRow.Of(desk, item),
            Language = item.IsForeign || item.Language.Length == 0 ? null : LanguageName.Of(desk.Texts.Words, item.Language),
        };
    }

    /// <summary>The icon of a channel.</summary>
    public static string IconOf(string channel) => channel switch
    {
        "call" => "phone-incoming",
        "hotline" => "headset",
        "email" => "mail",
        "radio" => "radio",
        "media" => "news",
        "social" => "world",
        "message" => "message-circle",
        _ => "file-text",
    };

    private static bool IsLiveLine(InboxItem item) => item.Kind != ItemKind.Message
        && item.Channel is Disciplines.Knowledge.Channel.Call or Disciplines.Knowledge.Channel.Hotline or Disciplines.Knowledge.Channel.Radio;

    private static string SenderOf(SeatReading desk, InboxItem item) =>
        item.From.IsSome ? desk.SeatTitle(item.From)
        : desk.Texts.Find(item.Sender) ?? desk.Word("inbox.noticed");

    private static string TitleOf(SeatReading desk, InboxItem item, string? text) =>
        item.IsForeign ? ForeignRow.TitleOf(desk, item)
        : desk.Texts.Find(item.Title)
        ?? (text is { Length: > 0 } ? FirstLine(text)
            : item.Facts.Count > 0 ? desk.Word("inbox.passed")
            : desk.Word(item.Kind == ItemKind.Message ? "inbox.message" : "inbox.trace"));

    private static string FirstLine(string text)
    {
        var line = text.AsSpan().TrimStart();
        var end = line.IndexOfAny('\r', '\n');
        return (end < 0 ? line : line[..end]).ToString().Shortened(90);
    }
}

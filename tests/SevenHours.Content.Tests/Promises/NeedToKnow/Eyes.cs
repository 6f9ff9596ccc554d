using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Strings;

namespace SevenHours.Content.Tests.Promises.NeedToKnow;

/// <summary>Everything that can be seen from a seat, as one text: two that are equal cannot be told apart by who sits there.</summary>
internal static class Eyes
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page's view, what is refused, what the playbook offers, and what a stand-in would do.</summary>
    public static string See(Desk desk, Luck luck)
    {
        var text = new StringBuilder();
        text.AppendLine(View(desk, "en"));
        foreach (var command in Battery.For(desk))
        {
            text.Append(command.GetType().Name).Append(' ').AppendLine(command.Check(desk)?.Code ?? "can be done");
        }

        Offers(desk, luck, text);
        return text.ToString();
    }

    /// <summary>What the seat's pages are made of, in a language.</summary>
    public static string View(Desk desk, string language) => JsonSerializer.Serialize(
        DeskView.Of(desk, new DeskTexts(desk.Scenario.Texts, KeysOfWords.Instance, UiLanguage.Find(language)!)), Plain);

    /// <summary>A seat's stream as it leaves the kernel, one line a notice.</summary>
    public static string Feed(Happened happened)
    {
        var record = Vicenza.Codec.Write(happened.Event.ForSeats());
        return $"{happened.At.Seconds} {record.Name} {Encoding.UTF8.GetString(record.Json.Span)}";
    }

    private static void Offers(Desk desk, Luck luck, StringBuilder text)
    {
        var books = desk.Scenario.Table<Playbook>();
        var book = books.TryFind(desk.Scenario.Seats[desk.Seat].Name, out var id) ? books[id] : null;
        foreach (var step in book?.Steps ?? [])
        {
            text.Append(step.Name).AppendLine(step.When.Holds(desk) ? " now" : " not now");
        }

        var standIn = new StandIn(desk.Scenario, book, desk.Seat, Vicenza.Skill("school"), luck, desk);
        if (standIn.Choose(desk) is { } command)
        {
            text.AppendLine(Encoding.UTF8.GetString(Vicenza.Codec.Write(command).Json.Span));
        }
    }

    private sealed class KeysOfWords : ITypedWords
    {
        public static readonly KeysOfWords Instance = new();

        public string Find(TextRef reference) => reference.Key;

        public string NameOf(string person) => person;
    }
}

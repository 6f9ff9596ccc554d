using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A conversation with a person of the case.</summary>
/// <param name="Token">The person's opaque name.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="IsOpen">Whether one can speak with the person now.</param>
/// <param name="HasInterpreter">Whether somebody interprets.</param>
/// <param name="Lines">What was said, the oldest first.</param>
public sealed record Conversation(string Token, string Name, bool IsOpen, bool HasInterpreter, Listed<TalkRow> Lines)
{
    internal static Listed<Conversation> All(SeatReading desk) =>
        [.. desk.Desk.Part<InterviewsDesk>().Contacts.Select(contact => Of(desk, contact))];

    internal static Conversation Of(SeatReading desk, DeskContact contact)
    {
        var persona = desk.Scenario.Table<Persona>()[contact.Persona];
        return new Conversation(
            View.Token.Of(desk.Scenario, contact.Persona), desk.Of(desk.Scenario.Subjects[persona.Of].Title), contact.IsOpen, contact.HasInterpreter,
            [.. contact.Lines.Select(line => Line(desk, line))]);
    }

    private static TalkRow Line(SeatReading desk, TalkLine line) => new(
        line.Number, line.At.Seconds, line.Kind,
        desk.Texts.Find(line.Text) ?? Stock(desk, line),
        desk.Texts.Find(line.Seems),
        line.Style is { } style ? desk.Word($"style.{style.ToString().ToLowerInvariant()}") : null,
        desk.Lines(line.Facts));

    private static string? Stock(SeatReading desk, TalkLine line) => line switch
    {
        { Kind: TalkKind.Opened } => desk.Word("interview.opened"),
        { Kind: TalkKind.Lost } => desk.Word("interview.lost"),
        { Kind: TalkKind.Busy } => desk.Word("interview.busy"),
        { Answer: { } answer } => desk.Word($"answer.{answer.ToString().ToLowerInvariant()}"),
        _ => null,
    };
}

/// <summary>One line of a conversation.</summary>
/// <param name="Number">The notice by which it came.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words; null for none.</param>
/// <param name="Seems">How the person seems; null when nothing is to be seen.</param>
/// <param name="Style">How it was asked, in words; null unless a question.</param>
/// <param name="Facts">The facts said.</param>
public sealed record TalkRow(int Number, long At, TalkKind Kind, string? Text, string? Seems, string? Style, Listed<FactLine> Facts);

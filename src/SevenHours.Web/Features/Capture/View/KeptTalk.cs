using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Capture.View;

/// <summary>A record on the page of somebody who was there, or of staff.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Kind">What it was.</param>
/// <param name="When">When it took place, in exercise seconds.</param>
/// <param name="At">When it was recorded, in exercise seconds.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Where">Where, in words; empty when nobody said.</param>
/// <param name="Present">Who was there.</param>
/// <param name="Facts">What passed.</param>
/// <param name="Words">What was said in words.</param>
/// <param name="Decided">Who decided what.</param>
/// <param name="Disputes">Who says what is wrong with it.</param>
/// <param name="IsMine">Whether the reader recorded it and can correct it.</param>
/// <param name="IsSuperseded">Whether it was corrected.</param>
/// <param name="MayDispute">Whether the reader was said to be there and has not said that it is wrong.</param>
public sealed record KeptTalk(
    string Id, ConversationKind Kind, int When, int At, string By, string Where, string Present, Listed<FactLine> Facts, Listed<KeptWords> Words,
    Listed<string> Decided, Listed<string> Disputes, bool IsMine, bool IsSuperseded, bool MayDispute)
{
    private const int Most = 20;

    /// <summary>The records the reader may see, the latest first.</summary>
    internal static Listed<KeptTalk> All(AtCapture at) => at.Recorder switch
    {
        Recorder.Seat => at.Read(desk => (Listed<KeptTalk>)[.. desk.Knowledge.Records.Reverse().Take(Most).Select(entry => Of(desk, entry))]),
        Recorder.Staff => at.Live.Read(world => (Listed<KeptTalk>)[.. world.Part<KnowledgePart>().Talks.Reverse().Take(Most).Select(talk => Of(at, talk))]),
        _ => [],
    };

    private static KeptTalk Of(SeatReading desk, RecordEntry entry)
    {
        var (talk, me) = (entry.Conversation, desk.Desk.Seat);
        return new KeptTalk(
            talk.Record.ToString(), talk.Kind, talk.When.Seconds, entry.At.Seconds, RecorderOf(desk.Texts, desk.Scenario, talk), WhereOf(desk.Texts, desk.Scenario, talk),
            desk.Seats(talk.Present),
            desk.Lines(entry.Passed.Select(passed => passed.Fact).Concat(entry.Heard.Select(heard => heard.Fact)).Where(desk.Knowledge.Holds).Distinct()),
            [.. entry.Heard.Select(heard => new KeptWords(heard.Number, desk.Of(heard.Words.Says), heard.Words.From == me, heard.Fact.IsSome))],
            [.. DecidedOf(desk.Texts, desk.Scenario, talk)],
            [.. entry.Disputes.Select(dispute => Dispute(desk.Texts, desk.Scenario, dispute))],
            talk.RecordedBy == me, entry.IsSuperseded, talk.RecordedBy != me && !entry.IsSuperseded && !entry.Disputes.Any(dispute => dispute.Seat == me));
    }

    private static KeptTalk Of(AtCapture at, RecordedTalk one)
    {
        var (talk, texts) = (one.Conversation, at.Texts);
        return new KeptTalk(
            talk.Record.ToString(), talk.Kind, talk.When.Seconds, one.At.Seconds, RecorderOf(texts, at.Scenario, talk), WhereOf(texts, at.Scenario, talk),
            string.Join(", ", talk.Present.ToList().Select(seat => texts.Of(at.Scenario.Seats[seat].Title))),
            [.. talk.Passed.Select(passed => passed.Fact).Distinct().Select(fact => CaptureView.LineOf(at, fact))],
            [.. talk.Heard.Select((heard, number) => new KeptWords(number, texts.Of(heard.Says), false, !one.IsWaiting(number)))],
            [.. DecidedOf(texts, at.Scenario, talk)],
            one.DisputedBy.IsEmpty ? [] : [.. at.Live.Events.After(0).Select(happened => happened.Event).OfType<RecordDisputed>().Where(dispute => dispute.Record == talk.Record).Select(dispute => Dispute(texts, at.Scenario, dispute))],
            !talk.RecordedBy.IsSome, one.IsSuperseded, false);
    }

    internal static string RecorderOf(DeskTexts texts, Scenario scenario, ConversationRecorded talk) =>
        talk.RecordedBy.IsSome ? texts.Of(scenario.Seats[talk.RecordedBy].Title) : texts.Words["capture.by.staff"];

    internal static string WhereOf(DeskTexts texts, Scenario scenario, ConversationRecorded talk) =>
        texts.Find(talk.PlaceText) ?? (talk.Place.IsSome ? texts.Of(scenario.Subjects[talk.Place].Title) : "");

    internal static IEnumerable<string> DecidedOf(DeskTexts texts, Scenario scenario, ConversationRecorded talk) =>
        talk.Decided.Select(decided => decided.Seat.IsSome
            ? texts.Words["capture.decided.by", ("who", texts.Of(scenario.Seats[decided.Seat].Title)), ("what", texts.Of(decided.What))]
            : texts.Of(decided.What));

    internal static string Dispute(DeskTexts texts, Scenario scenario, RecordDisputed dispute)
    {
        var says = texts.Words[dispute.Kind == DisputeKind.NotThere ? "capture.disputed.there" : "capture.disputed.said", ("who", texts.Of(scenario.Seats[dispute.Seat].Title))];
        return texts.Find(dispute.Says) is { Length: > 0 } words ? $"{says}: “{words}”" : says;
    }
}

/// <summary>Words of a record.</summary>
/// <param name="Number">Which of them, from 0.</param>
/// <param name="Says">The words.</param>
/// <param name="IsMine">Whether the reader is said to have said them, and so can say which fact they are.</param>
/// <param name="IsSettled">Whether somebody has.</param>
public sealed record KeptWords(int Number, string Says, bool IsMine, bool IsSettled);

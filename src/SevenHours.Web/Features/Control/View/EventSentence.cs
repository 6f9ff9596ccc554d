using EventId = SevenHours.Kernel.EventId;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Control.View;

/// <summary>An event in one line of the log.</summary>
/// <param name="Id">The event.</param>
/// <param name="At">Exercise seconds.</param>
/// <param name="Icon">The icon of its kind.</param>
/// <param name="Kind">What kind of event it is, in words.</param>
/// <param name="Who">Who did it; empty when nobody in play did.</param>
/// <param name="What">What it concerns.</param>
public sealed record EventSentence(int Id, long At, string Icon, string Kind, string Who, string What)
{
    /// <summary>The whole in one line.</summary>
    public string Line => string.Join(": ", ((string[])[Who, Kind, What]).Where(part => part.Length > 0));

    /// <summary>The sentence of an event.</summary>
    public static EventSentence Of(History history, EventId id, StaffTexts texts)
    {
        var sentence = Of(EventLine.Of(history, id), texts);
        return NameOf(history, id, texts) is { Length: > 0 } name ? sentence with { What = name } : sentence;
    }

    /// <summary>What a message or an item is called: the line itself only knows its words.</summary>
    private static string NameOf(History history, EventId id, StaffTexts texts) => history[id].Event switch
    {
        MessageSent e => texts.Words["control.to", ("names", texts.Agencies(e.Receivers))],
        MessageArrived e => texts.Words["control.from", ("name", texts.Of(e.From))],
        ItemOpened e => history[id].Causes.First is { IsSome: true } brought && history[brought].Event is var came
            ? came switch
            {
                ItemDelivered d => texts.Of(texts.Scenario.Table<Inject>()[d.Inject].Title),
                AdHocInjectSent a => texts.Of(a.Title),
                MessageSent m => texts.Words["control.from", ("name", texts.Of(m.From))],
                MessageArrived m => texts.Words["control.from", ("name", texts.Of(m.From))],
                _ => "",
            }
            : "",
        _ => "",
    };

    private static EventSentence Of(EventLine line, StaffTexts texts)
    {
        var title = texts.Of(line.Title);
        var about = texts.Of(line.About);
        var says = texts.Of(line.Says);
        var what = title.Length > 0 ? about.Length > 0 && !title.Contains(about, StringComparison.Ordinal) ? $"{title} ({about})" : title
            : about.Length > 0 && says.Length > 0 ? $"{about}. {says}"
            : about.Length > 0 ? about
            : says.Length > 0 ? says
            : line.Kind is EventKinds.Rule or EventKinds.Reaction && texts.Scenario.Rules.TryFind(line.Name, out var rule) ? RuleWords.TitleOf(texts.Scenario.Rules[rule], texts)
            : EventNames.NumbersOf(line);
        if (EventNames.WordOf(line, texts.Words) is { Length: > 0 } word)
            what = what.Length == 0 ? word : $"{what}, {word}";
        return new EventSentence(
            line.Id.Value,
            line.At.Seconds,
            IconOf(line.Kind),
            texts.Words[$"control.event.{line.Kind}"],
            line.Seat.IsSome ? texts.Of(line.Seat) : "",
            what.Shortened(Longest));
    }

    private const int Longest = 140;

    private static string IconOf(string kind) => kind switch
    {
        EventKinds.Ordered or EventKinds.Began or EventKinds.Done or EventKinds.CalledOff or EventKinds.Brought => "bolt",
        EventKinds.Asked or EventKinds.Answered or EventKinds.Allowed or EventKinds.Validated => "gavel",
        EventKinds.Wrote or EventKinds.Questioned or EventKinds.Spoke or EventKinds.Recorded or EventKinds.Reported or EventKinds.SceneTold => "message-circle",
        EventKinds.Shared or EventKinds.Learned or EventKinds.Linked => "share",
        EventKinds.Arrived or EventKinds.Opened => "mail",
        EventKinds.Decided => "scale",
        EventKinds.FileSubmitted or EventKinds.FileTaken or EventKinds.CourtGranted or EventKinds.CourtGrantedPartly or EventKinds.CourtReturned
            or EventKinds.CourtRefused => "gavel",
        EventKinds.Exhibit or EventKinds.ExhibitShown => "package",
        EventKinds.Level => "activity",
        EventKinds.Reaction or EventKinds.Acted => "masks-theater",
        EventKinds.Harm or EventKinds.Breach or EventKinds.Overstepped or EventKinds.RightMissed or EventKinds.Custody or EventKinds.Disputed
            or EventKinds.CareForced or EventKinds.CareLate or EventKinds.NoBed or EventKinds.TherapyGiven or EventKinds.LeftShelter or EventKinds.CasesCollided or EventKinds.ActedAbroad => "alert-triangle",
        EventKinds.Safe or EventKinds.RightKept => "shield-check",
        EventKinds.Frozen or EventKinds.Gone or EventKinds.MoneyAlarmed or EventKinds.MoneyMoved or EventKinds.MoneyConfirmed or EventKinds.MoneyLapsed or EventKinds.MoneyMissed
            or EventKinds.MoneyClaimed or EventKinds.MoneyAsked or EventKinds.MoneyRuled or EventKinds.MoneyConfiscated or EventKinds.MoneyPaid or EventKinds.MoneySold
            or EventKinds.MoneyReported => "coin",
        EventKinds.CareOpened or EventKinds.CareShared or EventKinds.CareAssessed or EventKinds.CareChosen or EventKinds.CareLater or EventKinds.CareDeclined or EventKinds.CareBegun
            or EventKinds.CareEnded or EventKinds.CareClock or EventKinds.CareKept or EventKinds.Housed or EventKinds.AddressTold => "heart-handshake",
        EventKinds.LetterSent or EventKinds.LetterArrived or EventKinds.LetterAnswered or EventKinds.LetterReturned or EventKinds.LetterOverdue or EventKinds.FactsCertified
            or EventKinds.TeamOpened or EventKinds.TeamWritten or EventKinds.TeamSigned or EventKinds.TeamReturned or EventKinds.TeamFounded or EventKinds.TeamEnded
            or EventKinds.TeamShared or EventKinds.ParallelAsked or EventKinds.ParallelAnswered or EventKinds.ParallelNoticed or EventKinds.ContactPointReached
            or EventKinds.JoinOpened or EventKinds.JoinWritten or EventKinds.JoinSigned or EventKinds.CasesJoined or EventKinds.AbroadBrought
            or EventKinds.CoordinationCalled or EventKinds.IssueDecided or EventKinds.TabledUnderCode or EventKinds.MinutesConfirmed or EventKinds.MinutesSettled
            or EventKinds.PhaseOpened or EventKinds.TrendGiven or EventKinds.LinkProposed or EventKinds.LinkAnswered or EventKinds.LinkAgreed => "world",
        EventKinds.Moved => "route",
        EventKinds.Start or EventKinds.End => "flag",
        _ => "git-branch",
    };
}

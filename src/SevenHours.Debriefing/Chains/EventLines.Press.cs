using SevenHours.Disciplines.Press;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>What the press did.</content>
internal sealed partial class EventLines
{
    private Line OfPress(PressEvent @event) => @event switch
    {
        TipCame e => Claimed(EventKinds.PressTip, e.Tip.Claim),
        ClaimCheckBegan e => Checked(EventKinds.PressChecking, e.Check) with { Seat = e.Seat },
        ClaimChecked e => Checked(EventKinds.PressChecked, e.Check),
        ReplyAsked e => Nothing with { Kind = EventKinds.PressAsked, Seat = e.Enquiry.Seat, Title = Scenario.Agencies[e.Enquiry.To].Title, Says = e.Enquiry.Text },
        ReplyGiven e => Nothing with { Kind = e.Reply == ReplyKind.Silence ? EventKinds.PressSilence : EventKinds.PressReplied, Seat = e.Seat, Says = e.Says },
        EmbargoAsked e => Nothing with { Kind = EventKinds.PressWaitAsked, Seat = e.Embargo.Seat, Says = e.Embargo.Why },
        EmbargoMoved e => Nothing with { Kind = KindOf(e.State), Seat = e.Seat },
        StoryHeld e => Claimed(EventKinds.PressHeld, e.Held.Claim) with { Seat = e.Held.Seat, Says = e.Held.Why },
        StoryWritten e => Told(EventKinds.PressWritten, e.Story),
        StoryPublished e => Told(EventKinds.PressOut, e.Story),
        StoryCorrected e => Nothing with { Kind = EventKinds.PressCorrected, Seat = e.Seat, Says = e.Text },
        OfficeLineSet e => Nothing with { Kind = EventKinds.PressLine, Seat = e.Line.Seat, Says = e.Line.Says },
        StatementIssued e => Nothing with { Kind = EventKinds.PressStatement, Seat = e.Statement.Seat, Says = e.Statement.Text },
        StormGrew e => Nothing with { Kind = EventKinds.PressStorm, Title = Scenario.Table<Storm>()[e.Storm].Title, Says = Scenario.Table<Storm>()[e.Storm].Posts[e.Posts - 1].Says },
        TakedownAsked e => Nothing with { Kind = EventKinds.PressTakedown, Seat = e.Seat, Title = Scenario.Table<Storm>()[e.Storm].Title },
        PostsRemoved e => Nothing with { Kind = EventKinds.PressRemoved, Title = Scenario.Table<Storm>()[e.Storm].Title },
        StormCalmed e => Nothing with { Kind = EventKinds.PressCalm, Title = Scenario.Table<Storm>()[e.Storm].Title },
        _ => Nothing,
    };

    private Line Claimed(string kind, Id<Claim> claim) => Nothing with { Kind = kind, Title = Scenario.Table<Claim>()[claim].Says };

    private Line Checked(string kind, SourceCheck check) => Nothing with
    {
        Kind = kind, Title = Scenario.Table<Claim>()[check.Claim].Check(check.Check)!.Title, Says = check.Found is null ? TextRef.None : Scenario.Table<Claim>()[check.Claim].Check(check.Check)!.Says,
    };

    private Line Told(string kind, Story story) => Nothing with
    {
        Kind = kind, Seat = story.Seat, Title = story.Headline.IsSome ? story.Headline : story.Claims.Count > 0 ? Scenario.Table<Claim>()[story.Claims[0]].Says : TextRef.None, Says = story.Text,
    };

    private static string KindOf(EmbargoState state) => state switch
    {
        EmbargoState.Agreed => EventKinds.PressWaitAgreed,
        EmbargoState.Broken => EventKinds.PressWaitBroken,
        _ => EventKinds.PressWaitDeclined,
    };
}

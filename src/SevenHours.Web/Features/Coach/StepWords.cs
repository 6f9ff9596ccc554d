using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Debrief;

namespace SevenHours.Web.Features.Coach;

/// <summary>Says in words what a step of the school solution does.</summary>
internal static class StepWords
{
    /// <summary>A step: what it comes to as a decision, else what is done now, else what it is about.</summary>
    public static string Of(PlayStep step, World world, Id<Seat> seat, StaffTexts texts) =>
        step.Decided.IsSome ? texts.Of(step.Decided)
        : Of(step.Acts, world, seat, texts) is { Length: > 0 } acts ? acts
        : StepSaying.Of(step, texts.Scenario, texts.Of, texts.Words);

    /// <summary>Some acts, as the desk would do them now.</summary>
    public static string Of(IReadOnlyList<StandInAct> acts, World world, Id<Seat> seat, StaffTexts texts) =>
        string.Join("; ", acts.Select(act => act.ToCommand(world.DeskOf(seat))).OfType<SeatCommand>().Select(command => Of(command, texts)).Where(words => words.Length > 0).Distinct());

    /// <summary>The mistake an act makes, as its author says; empty for none.</summary>
    public static string MistakeOf(IReadOnlyList<StandInAct> acts, World world, Id<Seat> seat, StaffTexts texts) =>
        acts.Select(act => act.ToCommand(world.DeskOf(seat))).OfType<StartAction>()
            .Select(start => texts.Of(texts.Scenario.Table<ActionDefinition>()[start.Action].Mistake)).FirstOrDefault(mistake => mistake.Length > 0) ?? "";

    private static string Of(SeatCommand command, StaffTexts texts) => command switch
    {
        StartAction start => Joined(texts.Of(texts.Scenario.Table<ActionDefinition>()[start.Action].Title), texts.Of(start.Target)),
        Ask { Action.IsSome: true } ask => texts.Words["coach.asks", ("name", texts.Of(ask.To)), ("what", Joined(texts.Of(texts.Scenario.Table<ActionDefinition>()[ask.Action].Title), texts.Of(ask.Target)))],
        Ask ask => texts.Words["coach.asks", ("name", texts.Of(ask.To)), ("what", ask.Topic.IsSome ? texts.Of(texts.Scenario.Table<Topic>()[ask.Topic].Title) : texts.Of(ask.Text))],
        SendMessage message => texts.Words["coach.tells", ("names", texts.Agencies(message.To)), ("what", texts.Of(message.Text))],
        ShareFacts share => texts.Words["coach.tells", ("names", texts.Agencies(share.To)), ("what", string.Join(" ", share.Facts.Select(fact => texts.Of(texts.Scenario.Table<Fact>()[fact].Statement))))],
        SubmitTask task => texts.Of(texts.Scenario.Table<TaskDefinition>()[task.Task].Title),
        RecordDecision decision => texts.Of(decision.What),
        _ => "",
    };

    private static string Joined(string what, string about) => about.Length == 0 ? what : $"{what}: {about}";
}

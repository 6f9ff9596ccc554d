using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief;

/// <summary>Says a step of the school solution in words: what it comes to as a decision, else what is done.</summary>
internal static class StepSaying
{
    public static string Of(DebriefReading reading, World world, Id<Seat> seat, PlayStep step)
    {
        if (reading.Texts.Of(step.Decided) is { Length: > 0 } decided)
            return decided;
        var acts = step.Acts.Select(act => act.ToCommand(world.DeskOf(seat))).OfType<SeatCommand>().Select(command => Of(reading, command)).Where(words => words.Length > 0).Distinct();
        return string.Join("; ", acts) is { Length: > 0 } said ? said : reading.Texts.Words["report.step.unnamed"];
    }

    private static string Of(DebriefReading reading, SeatCommand command) => command switch
    {
        StartAction start => Joined(Action(reading, start.Action), reading.Name(start.Target)),
        Ask { Action.IsSome: true } ask => reading.Texts.Words["coach.asks", ("name", reading.Name(ask.To)), ("what", Joined(Action(reading, ask.Action), reading.Name(ask.Target)))],
        Ask { Topic.IsSome: true } ask => reading.Texts.Words["coach.asks", ("name", reading.Name(ask.To)), ("what", reading.Texts.Of(reading.Scenario.Table<Topic>()[ask.Topic].Title))],
        SendMessage message => reading.Texts.Words["coach.tells", ("names", Names(reading, message.To)), ("what", reading.Texts.Of(message.Text))],
        ShareFacts share => reading.Texts.Words["coach.tells", ("names", Names(reading, share.To)), ("what", string.Join(" ", share.Facts.Select(fact => reading.Texts.Of(reading.Scenario.Table<Fact>()[fact].Statement))))],
        SubmitTask task => reading.Texts.Of(reading.Scenario.Table<TaskDefinition>()[task.Task].Title),
        RecordDecision decision => reading.Texts.Of(decision.What),
        _ => "",
    };

    private static string Names(DebriefReading reading, SeatSet seats) => string.Join(", ", seats.ToList().Select(seat => reading.Name(reading.History.AgencyOf(seat))).Distinct());

    private static string Action(DebriefReading reading, Id<ActionDefinition> action) => reading.Texts.Of(reading.Scenario.Table<ActionDefinition>()[action].Title);

    private static string Joined(string what, string about) => about.Length == 0 ? what : $"{what}: {about}";
}

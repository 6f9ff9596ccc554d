using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Report;

/// <summary>Says a step of the school solution in words: what it comes to as a decision, else what is done.</summary>
internal static class StepSaying
{
    public static string Of(ReportMaking making, World world, Id<Seat> seat, PlayStep step)
    {
        if (making.Of(step.Decided) is { Length: > 0 } decided)
            return decided;
        var acts = step.Acts.Select(act => act.ToCommand(world.DeskOf(seat))).OfType<SeatCommand>().Select(command => Of(making, command)).Where(words => words.Length > 0).Distinct();
        return string.Join("; ", acts) is { Length: > 0 } said ? said : making.T("report.step.unnamed");
    }

    private static string Of(ReportMaking making, SeatCommand command) => command switch
    {
        StartAction start => Joined(Action(making, start.Action), making.Reading.Name(start.Target)),
        Ask { Action.IsSome: true } ask => making.T("coach.asks", ("name", making.Reading.Name(ask.To)), ("what", Joined(Action(making, ask.Action), making.Reading.Name(ask.Target)))),
        Ask { Topic.IsSome: true } ask => making.T("coach.asks", ("name", making.Reading.Name(ask.To)), ("what", making.Of(making.Scenario.Table<Topic>()[ask.Topic].Title))),
        SendMessage message => making.T("coach.tells", ("names", Names(making, message.To)), ("what", making.Of(message.Text))),
        ShareFacts share => making.T("coach.tells", ("names", Names(making, share.To)), ("what", string.Join(" ", share.Facts.Select(fact => making.Of(making.Scenario.Table<Fact>()[fact].Statement))))),
        SubmitTask task => making.Of(making.Scenario.Table<TaskDefinition>()[task.Task].Title),
        RecordDecision decision => making.Of(decision.What),
        _ => "",
    };

    private static string Names(ReportMaking making, SeatSet seats) => string.Join(", ", seats.ToList().Select(seat => making.Reading.Name(making.History.AgencyOf(seat))).Distinct());

    private static string Action(ReportMaking making, Id<ActionDefinition> action) => making.Of(making.Scenario.Table<ActionDefinition>()[action].Title);

    private static string Joined(string what, string about) => about.Length == 0 ? what : $"{what}: {about}";
}

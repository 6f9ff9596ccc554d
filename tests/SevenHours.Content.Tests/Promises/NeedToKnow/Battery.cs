using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using Topic = SevenHours.Disciplines.Requests.Topic;

namespace SevenHours.Content.Tests.Promises.NeedToKnow;

/// <summary>Commands a seat might try at any moment, sensible and not: what is refused must not depend on what it was not told.</summary>
internal static class Battery
{
    private static readonly Handle Unknown = new(12345);

    public static IEnumerable<SeatCommand> For(Desk desk)
    {
        var (scenario, seat) = (desk.Scenario, desk.Seat);
        var everybody = scenario.Everybody - SeatSet.Of(seat);
        foreach (var action in scenario.Table<ActionDefinition>().Ids)
        {
            yield return new StartAction(seat, action, Id<Subject>.None, TextRef.Typed("a place")) { Options = ["mediator"] };
        }

        foreach (var fact in scenario.Table<Fact>().Ids)
        {
            yield return new ShareFacts(seat, everybody, [fact]);
        }

        foreach (var persona in scenario.Table<Persona>().Ids)
        {
            yield return new AskPersona(seat, persona, QuestionStyle.Open, "place", TextRef.None);
        }

        foreach (var task in scenario.Table<TaskDefinition>().Ids)
        {
            yield return new SubmitTask(seat, task, TextRef.Typed("text"), []);
        }

        foreach (var handle in Handles(desk).Append(Unknown))
        {
            yield return new OpenItem(seat, handle);
            yield return new CancelAction(seat, handle);
            yield return new WithdrawRequest(seat, handle);
            yield return new TakeRequest(seat, handle);
            yield return new AnswerRequest(seat, handle, Verdict.Granted, TextRef.None);
        }

        foreach (var agency in scenario.Agencies.Ids)
        {
            yield return new Ask(seat, agency, scenario.Table<ActionDefinition>().Ids.First(), Id<Topic>.None) { Cites = [new Id<Fact>(agency.Index)] };
        }
    }

    private static IEnumerable<Handle> Handles(Desk desk) =>
        desk.Part<KnowledgeDesk>().Items.Select(i => i.Handle)
            .Concat(desk.Part<ActionsDesk>().Acts.Select(a => a.Plan.Handle))
            .Concat(desk.Part<RequestsDesk>().Made.Select(r => r.Handle))
            .Concat(desk.Part<RequestsDesk>().Received.Select(r => r.Handle));
}

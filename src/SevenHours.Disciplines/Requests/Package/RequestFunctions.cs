using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Requests;

/// <summary>What conditions can ask about requests and orders.</summary>
/// <remarks>
/// Over the truth the agency that asked or holds the order stands first; in a playbook it is one's own and is left out:
/// <c>granted(crime_unit, rescue_entry)</c> and <c>granted(rescue_entry)</c>.
/// </remarks>
internal static class RequestFunctions
{
    public static void Describe(FunctionTable functions)
    {
        Answered(functions, "asked", "Whether an action or a topic was asked for, for a target or for any.", null);
        Answered(functions, "granted", "Whether a request for an action or a topic was granted.", Verdict.Granted);
        Answered(functions, "returned", "Whether a request for an action or a topic was returned.", Verdict.Returned);
        Answered(functions, "refused", "Whether a request for an action or a topic was refused.", Verdict.Refused);
        functions
            .Add("was_asked", ["action|topic", "subject?"], ValueKind.Truth,
                "Whether one's own agency has a request for an action or a topic that waits for an answer.",
                desk: (call, _) => WasAsked(call))
            .Add("authorised", ["agency|action", "action|subject?", "subject?"], ValueKind.Truth,
                "Whether an agency, or in a playbook one's own, holds an order that has not expired, to a target or to any.",
                (call, _) => Authorised(call), (call, _) => AuthorisedOnDesk(call))
            .Add("cited", ["fact"], ValueKind.Truth, "In an answer: whether the request cites a fact.",
                (call, _) => Cited(call))
            .Add("cited_weight", [], ValueKind.Number,
                "In an answer: the weight of the cited facts; those about the target or about people count in full, others half.",
                (_, _) => OfRequest((world, petition) => PolicyJudge.WeightOf(world.Scenario, petition)))
            .Add("ground", ["ground"], ValueKind.Truth, "In an answer: whether the request stands on a ground.",
                (call, _) => Ground(call))
            .Add("milder_given", [], ValueKind.Truth, "In an answer: whether milder means were weighed.",
                (_, _) => OfRequest((_, petition) => petition.Milder.IsSome ? 1 : 0));
    }

    private static void Answered(FunctionTable functions, string name, string doc, Verdict? verdict) => functions.Add(
        name,
        ["agency|action|topic", "action|topic|subject?", "subject?"],
        ValueKind.Truth,
        doc,
        (call, _) =>
        {
            var agency = call.Kind(0) == "agency" ? call.Id<Agency>(0) : Id<Agency>.None;
            var matter = MatterOf(call);
            return new Term(
                (World world, in Scene _) => world.Part<RequestsPart>().Requests.Any(r =>
                    matter.Fits(r.Petition) && (verdict is null || r.Verdict == verdict)
                    && (!agency.IsSome || world.Scenario.Seats[r.Petition.Asker].Agency == agency)) ? 1 : 0,
                [RequestsPart.KeyOf(agency)]);
        },
        (call, _) =>
        {
            var matter = MatterOf(call);
            return new DeskTerm(desk => desk.Part<RequestsDesk>().Made.Any(r =>
                matter.Fits(r.Petition) && (verdict is null || r.Verdict == verdict)) ? 1 : 0);
        });

    private static DeskTerm WasAsked(BoundCall call)
    {
        var matter = MatterOf(call);
        return new DeskTerm(desk => desk.Part<RequestsDesk>().Received.Any(r => r.IsOpen && matter.Fits(r.Petition)) ? 1 : 0);
    }

    private static Term Authorised(BoundCall call)
    {
        var agency = call.Kind(0) == "agency" ? call.Id<Agency>(0) : Id<Agency>.None;
        var (action, target) = ActionAndTarget(call);
        return new Term(
            (World world, in Scene _) => world.Part<RequestsPart>().Orders.Any(o =>
                (!agency.IsSome || o.Holder == agency) && o.Action == action && world.Now < o.Until
                && (!target.IsSome || o.Covers(o.Holder, action, target))) ? 1 : 0,
            [RequestsPart.OrdersKeyOf(agency)]);
    }

    private static DeskTerm AuthorisedOnDesk(BoundCall call)
    {
        var (action, target) = ActionAndTarget(call);
        return new DeskTerm(desk => desk.Part<RequestsDesk>().IsAuthorised(desk.Now, action, target) ? 1 : 0);
    }

    private static Term Cited(BoundCall call)
    {
        var fact = call.Id<Fact>(0);
        return OfRequest((_, petition) => petition.Cites.Contains(fact) ? 1 : 0);
    }

    private static Term Ground(BoundCall call)
    {
        var ground = call.Id<Ground>(0);
        return OfRequest((_, petition) => petition.Ground == ground ? 1 : 0);
    }

    private static Term OfRequest(Func<World, Petition, long> value) => new((World world, in Scene scene) =>
        world.Part<RequestsPart>().Find(scene.Thing) is { } request ? value(world, request.Petition) : 0);

    private static Matter MatterOf(BoundCall call)
    {
        var index = call.Kind(0) == "agency" ? 1 : 0;
        if (index >= call.Count || call.Kind(index) is not ("action" or "topic"))
        {
            return new Matter(Id<ActionDefinition>.None, Id<Topic>.None, Id<Subject>.None);
        }

        var isAction = call.Kind(index) == "action";
        return new Matter(
            isAction ? call.Id<ActionDefinition>(index) : Id<ActionDefinition>.None,
            isAction ? Id<Topic>.None : call.Id<Topic>(index),
            call.Id<Subject>(index + 1));
    }

    private static (Id<ActionDefinition> Action, Id<Subject> Target) ActionAndTarget(BoundCall call)
    {
        var index = call.Kind(0) == "agency" ? 1 : 0;
        return index >= call.Count
            ? (Id<ActionDefinition>.None, Id<Subject>.None)
            : (call.Id<ActionDefinition>(index), call.Id<Subject>(index + 1));
    }

    /// <summary>What a condition asks of a request; nothing named means anything.</summary>
    private readonly record struct Matter(Id<ActionDefinition> Action, Id<Topic> Topic, Id<Subject> Target)
    {
        public bool Fits(Petition petition) =>
            (!Action.IsSome || petition.Action == Action) && (!Topic.IsSome || petition.Topic == Topic)
            && (!Target.IsSome || petition.Target == Target);
    }
}

using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Reading;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Operations;

/// <summary>What is done to an operation: opening, writing, briefing, launching, reporting, calling off, and the hot debrief.</summary>
internal static class OperationForms
{
    public static void Map(RouteGroupBuilder operations)
    {
        Map("plan", PlanWriting.Plan);
        Map("site", PlanWriting.Site);
        Map("strike", PlanWriting.Strike);
        Map("criterion", PlanWriting.Criterion);
        Map("invite", (at, id, typed) => Press.Of(new InviteToOperation(at.Seat, id, typed.Seats(at))) with { To = "briefing" });
        Map("brief", (at, id, typed) => Press.Of(new BriefOperation(at.Seat, id, typed.Seats(at) | Posted(at, id, typed))) with { To = "briefing" });
        Map("confirm", (at, id, _) => Press.Of(new ConfirmOrders(at.Seat, id)) with { To = "board" });
        Map("launch", (at, id, _) => Press.Of(new LaunchOperation(at.Seat, id)) with { To = "board" });
        Map("report", Report);
        Map("off", CallOff);
        Map("hot", Hot);

        void Map(string act, Func<AtDesk, Handle, Typed, Press> press) =>
            operations.MapPost($"/{{operation}}/{act}", OperationsFeature.In((at, context) => DoAsync(at, context, press)));
    }

    public static async Task<IResult> OpenAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, OperationsFeature.FormOf("new"));
        var (name, purpose) = (at.Say(typed["name"]), at.Say(typed["purpose"]));
        var changes = new List<OperationChange>();
        if (purpose is not null)
            changes.Add(new OperationChange(OperationChange.PlanId, OperationField.Purpose, null, purpose.Reference));
        var words = new List<TypedWords?> { name, purpose };
        PlanWriting.FirstSite(at, typed, changes, words);
        if (await at.DoAsync(new OpenOperation(at.Seat, Press.Ref(name), typed.Seats(at), changes), typed.Key, words) is { } refused)
            return await OperationsFeature.ListAsync(at, context, refused);

        await typed.SentAsync(context, at, "name", "purpose");
        var opened = at.Read(desk => desk.Desk.Part<OperationsDesk>().Book.All.Last(one => one.OpenedBy == at.Seat).Handle);
        return Results.Redirect(OperationsFeature.Href(at, opened.ToString()));
    }

    private static async Task<IResult> DoAsync(AtDesk at, HttpContext context, Func<AtDesk, Handle, Typed, Press> read)
    {
        var id = OperationsFeature.OperationOf(context);
        if (!Handle.TryParse(id, out var handle) || at.Read(desk => desk.Desk.Part<OperationsDesk>().Book.Find(handle)) is null)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, OperationsFeature.FormOf(id));
        var press = read(at, handle, typed);
        // Who saves a form in which nothing is changed has what he wants.
        if (press.Command is not EditOperation { Changes.Count: 0 } && await at.DoAsync(press.Command, typed.Key, press.Words) is { } refused)
            return await OperationsFeature.ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, press.Sent);
        return Results.Redirect($"{OperationsFeature.Href(at, id)}{(typed["of"] is { } of ? $"?of={Uri.EscapeDataString(of)}" : "")}#{press.To}");
    }

    // Whoever got a post since the form was drawn is meant as well.
    private static SeatSet Posted(AtDesk at, Handle id, Typed typed) =>
        typed.Has("posts") ? at.Read(desk => desk.Desk.Part<OperationsDesk>().Book.Find(id)!.Posted(desk.Scenario)) : SeatSet.Nobody;

    private static Press Report(AtDesk at, Handle id, Typed typed)
    {
        var says = at.Say(typed["says"]);
        var word = SnakeCase.Find<PostWord>(typed["word"]) ?? (PostWord)(-1);
        return Press.Of(new ReportFromPost(at.Seat, id, typed["site"] ?? "", word, Press.Ref(says)), says) with { Sent = ["says"], To = "board" };
    }

    private static Press CallOff(AtDesk at, Handle id, Typed typed)
    {
        var why = at.Say(typed["why"]);
        return Press.Of(new CallOffOperation(at.Seat, id, typed["site"], Press.Ref(why)), why) with { Sent = ["why"], To = "board" };
    }

    private static Press Hot(AtDesk at, Handle id, Typed typed)
    {
        var says = at.Say(typed["says"]);
        var kind = SnakeCase.Find<HotKind>(typed["kind"]) ?? (HotKind)(-1);
        return Press.Of(new SayInHotDebrief(at.Seat, id, typed["site"] ?? OperationChange.PlanId, kind, Press.Ref(says)), says) with { Sent = ["says"], To = "hot" };
    }
}

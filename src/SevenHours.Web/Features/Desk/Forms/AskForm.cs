using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using Topic = SevenHours.Disciplines.Requests.Topic;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary><c>…/ask</c>: a request to another agency, new or mended.</summary>
internal static class AskForm
{
    private static readonly string[] s_boxes = ["target", "text", "milder"];

    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/ask", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at)));
        desk.MapPost("/ask", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => AskAsync(context, at)));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, Refusal? refused = null)
    {
        var again = context.Request.Query["again"].ToString();
        var returned = Handle.TryParse(again, out var handle) ? at.Read(desk => desk.Desk.Part<RequestsDesk>().FindMade(handle)) : null;
        if (returned is not null && refused is null)
            context.Request.Query = at.Read(desk => Prefilled(desk, returned));

        var action = HttpMethods.IsPost(context.Request.Method) ? (await context.Request.ReadFormAsync(context.RequestAborted))["action"].ToString() : context.Request.Query["action"].ToString();
        var view = at.Read();
        var form = at.Read(desk => FormView.For(desk, action));
        var typed = await Typed.ReadAsync(context, at, NameOf(action), [.. s_boxes, .. form?.Boxes ?? []]);
        return Page.Of<AskPage>(refused,
            (nameof(AskPage.At), at), (nameof(AskPage.View), view), (nameof(AskPage.Typed), typed),
            (nameof(AskPage.Row), view.Catalogue.FirstOrDefault(row => row.Name == action)),
            (nameof(AskPage.Topics), at.Read(Topics)), (nameof(AskPage.Grounds), at.Read(LegalGrounds.For)), (nameof(AskPage.Agencies), at.Read(Agencies)),
            (nameof(AskPage.Form), form),
            (nameof(AskPage.Lacking), returned is null ? [] : at.Read(desk => returned.Missing.Select(code => RequestRow.Lacks(desk, code)).ToList())),
            (nameof(AskPage.Says), returned is null ? null : at.Texts.Find(returned.Says)));
    }

    private static async Task<IResult> AskAsync(HttpContext context, AtDesk at)
    {
        var action = (await context.Request.ReadFormAsync(context.RequestAborted))["action"].ToString();
        var typed = await Typed.ReadAsync(context, at, NameOf(action));
        var scenario = at.Scenario;
        var what = scenario.Table<ActionDefinition>().TryFind(action, out var asked) ? asked : Id<ActionDefinition>.None;
        var topic = scenario.Table<Topic>().TryFind(typed["topic"], out var chosen) ? chosen : Id<Topic>.None;
        var to = scenario.Agencies.TryFind(typed["to"], out var agency) ? agency : Id<Agency>.None;

        var gaps = await FileAsync(at, typed, action.Length > 0 ? action : typed["topic"]);
        if (gaps.Refused is not null)
            return await ShowAsync(context, at, gaps.Refused);

        var (target, text, milder) = (at.Say(typed["target"]), at.Say(typed["text"]), at.Say(typed["milder"]));
        var command = new Ask(at.Seat, to, what, topic)
        {
            Target = at.Typed(typed["target"]),
            TargetText = target?.Reference ?? TextRef.None,
            Ground = scenario.Table<Ground>().TryFind(typed["ground"], out var ground) ? ground : Id<Ground>.None,
            Cites = typed.Facts(at),
            Milder = milder?.Reference ?? TextRef.None,
            Text = text?.Reference ?? TextRef.None,
            Gaps = gaps.Names,
        };
        if (await at.DoAsync(command, typed.Key, target, text, milder) is { } refused)
            return await ShowAsync(context, at, refused);

        var boxes = at.Read(desk => FormView.For(desk, action))?.Boxes ?? [];
        await typed.SentAsync(context, at, [.. s_boxes, .. boxes]);
        return Results.Redirect($"{at.Base}#do");
    }

    // The form goes first, under a key of its own: what stays empty in it is named to whoever is asked.
    private static async Task<(IReadOnlyList<string> Names, Refusal? Refused)> FileAsync(AtDesk at, Typed typed, string? what)
    {
        var forms = at.Scenario.Table<Form>();
        if (what is not { Length: > 0 } || forms.FirstOrDefault(form => form.For.Contains(what)) is not { } form)
            return ([], null);

        var (values, words) = FormView.Filled(at, form, typed);
        var refused = values.Count == 0 ? null : await at.DoAsync(new FileForm(at.Seat, forms[form.Name], values), $"{typed.Key}.f", [.. words]);
        return ([.. form.Missing(values).Select(field => field.Name)], refused);
    }

    private static string NameOf(string action) => action.Length == 0 ? "ask" : $"ask.{action}";

    private static IReadOnlyList<(string, string)> Topics(SeatReading desk) =>
        [.. desk.Scenario.Table<Topic>().Select(topic => (topic.Name, desk.Texts.Find(topic.Title) ?? topic.Name.Replace('_', ' '))).OrderBy(topic => topic.Item2, StringComparer.Ordinal)];

    private static IReadOnlyList<(string, string, string)> Agencies(SeatReading desk) =>
        [.. desk.Scenario.Agencies.Ids.Where(id => PhoneBook.Lists(desk.Scenario, id)).Select(id => (desk.Scenario.Agencies[id].Name, desk.AgencyTitle(id), desk.CountryTitle(id)))
            .OrderBy(agency => agency.Item3, StringComparer.Ordinal).ThenBy(agency => agency.Item2, StringComparer.Ordinal)];

    private static QueryCollection Prefilled(SeatReading desk, RequestOnDesk returned)
    {
        var (petition, scenario) = (returned.Petition, desk.Scenario);
        return new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>
        {
            ["again"] = returned.Handle.ToString(),
            ["action"] = petition.Action.IsSome ? scenario.Table<ActionDefinition>()[petition.Action].Name : "",
            ["topic"] = petition.Topic.IsSome ? scenario.Table<Topic>()[petition.Topic].Name : "",
            ["to"] = scenario.Agencies[petition.To].Name,
            ["target"] = desk.Texts.Find(petition.TargetText),
            ["text"] = desk.Texts.Find(petition.Text),
            ["milder"] = desk.Texts.Find(petition.Milder),
            ["ground"] = petition.Ground.IsSome ? scenario.Table<Ground>()[petition.Ground].Name : "",
            ["fact"] = petition.Cites.Select(fact => Token.Of(scenario, fact)).ToArray(),
        });
    }
}

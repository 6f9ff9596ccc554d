using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary>What is written: tasks, forms, and acts off the menu.</summary>
internal static class PaperForms
{
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/tasks/{task}", (string id, string task, HttpContext context) => AtDesk.ServeAsync(context, id, at => TaskAsync(context, at, task)));
        desk.MapPost("/tasks/{task}", (string id, string task, HttpContext context) => AtDesk.ServeAsync(context, id, at => SubmitAsync(context, at, task)));
        desk.MapGet("/forms", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, Forms));
        desk.MapGet("/forms/{form}", (string id, string form, HttpContext context) => AtDesk.ServeAsync(context, id, at => FormAsync(context, at, form)));
        desk.MapPost("/forms/{form}", (string id, string form, HttpContext context) => AtDesk.ServeAsync(context, id, at => FileAsync(context, at, form)));
        desk.MapGet("/else", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => ElseAsync(context, at)));
        desk.MapPost("/else", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => DescribeAsync(context, at)));
    }

    private static async Task<IResult> TaskAsync(HttpContext context, AtDesk at, string task, Refusal? refused = null)
    {
        var view = at.Read();
        if (view.Tasks.FirstOrDefault(row => row.Token == task) is not { } found)
            return Page.Missing(context);

        var form = at.Read(desk => desk.Scenario.Table<TaskDefinition>()[Find(desk, task)].Form is { IsSome: true } id ? FormView.Of(desk, desk.Scenario.Table<Form>()[id]) : null);
        return Page.Of<WritePage>(refused,
            (nameof(WritePage.At), at), (nameof(WritePage.View), view), (nameof(WritePage.Title), found.Title), (nameof(WritePage.What), found.Text),
            (nameof(WritePage.Action), $"tasks/{task}"), (nameof(WritePage.Back), "log"), (nameof(WritePage.Due), found.Due), (nameof(WritePage.Form), form),
            (nameof(WritePage.Typed), await Typed.ReadAsync(context, at, $"task.{task}", form?.Boxes ?? ["text"])));
    }

    private static async Task<IResult> SubmitAsync(HttpContext context, AtDesk at, string task)
    {
        var id = at.Read(desk => Find(desk, task));
        if (!id.IsSome)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"task.{task}");
        var form = at.Scenario.Table<TaskDefinition>()[id].Form is { IsSome: true } filled ? at.Scenario.Table<Form>()[filled] : null;
        var (values, words) = form is null ? ([], []) : FormView.Filled(at, form, typed);
        var text = form is null ? at.Say(typed["text"]) : null;
        if (await at.DoAsync(new SubmitTask(at.Seat, id, text?.Reference ?? TextRef.None, values), typed.Key, [text, .. words]) is { } refused)
            return await TaskAsync(context, at, task, refused);

        await typed.SentAsync(context, at, form is null ? ["text"] : at.Read(desk => FormView.Of(desk, form)).Boxes);
        return Results.Redirect($"{at.Base}#log");
    }

    private static IResult Forms(AtDesk at)
    {
        var (forms, filed) = at.Read(desk => (
            desk.Scenario.Table<Form>().Select(form => (form.Name, desk.Of(form.Title))).OrderBy(form => form.Item2, StringComparer.Ordinal).ToList(),
            desk.Knowledge.Forms.Reverse().Select(one => ((long)one.At.Seconds, desk.Of(desk.Scenario.Table<Form>()[one.Form.Form].Title),
                string.Join(" · ", one.Form.Values.Select(value => desk.Of(value.Text))))).ToList()));
        return Page.Of<FormsPage>(null, (nameof(FormsPage.At), at), (nameof(FormsPage.View), at.Read()), (nameof(FormsPage.Forms), forms), (nameof(FormsPage.Filed), filed));
    }

    private static async Task<IResult> FormAsync(HttpContext context, AtDesk at, string name, Refusal? refused = null)
    {
        if (!at.Scenario.Table<Form>().TryFind(name, out var id))
            return Page.Missing(context);

        var form = at.Read(desk => FormView.Of(desk, desk.Scenario.Table<Form>()[id]));
        return Page.Of<WritePage>(refused,
            (nameof(WritePage.At), at), (nameof(WritePage.View), at.Read()), (nameof(WritePage.Title), form.Title), (nameof(WritePage.Action), $"forms/{name}"),
            (nameof(WritePage.Back), "log"), (nameof(WritePage.Form), form), (nameof(WritePage.Button), "forms.file"),
            (nameof(WritePage.Typed), await Typed.ReadAsync(context, at, $"form.{name}", form.Boxes)));
    }

    private static async Task<IResult> FileAsync(HttpContext context, AtDesk at, string name)
    {
        var forms = at.Scenario.Table<Form>();
        if (!forms.TryFind(name, out var id))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"form.{name}");
        var (values, words) = FormView.Filled(at, forms[id], typed);
        if (await at.DoAsync(new FileForm(at.Seat, id, values), typed.Key, [.. words]) is { } refused)
            return await FormAsync(context, at, name, refused);

        await typed.SentAsync(context, at, at.Read(desk => FormView.Of(desk, forms[id])).Boxes);
        return Results.Redirect($"{at.Base}/forms");
    }

    private static async Task<IResult> ElseAsync(HttpContext context, AtDesk at, Refusal? refused = null) => Page.Of<WritePage>(refused,
        (nameof(WritePage.At), at), (nameof(WritePage.View), at.Read()), (nameof(WritePage.Title), at.Texts.Words["else.title"]), (nameof(WritePage.What), at.Texts.Words["else.what"]),
        (nameof(WritePage.Action), "else"), (nameof(WritePage.Back), "do"), (nameof(WritePage.HasTarget), true), (nameof(WritePage.TextLabel), "else.text"),
        (nameof(WritePage.Button), "else.do"), (nameof(WritePage.Typed), await Typed.ReadAsync(context, at, "else", "text", "target")));

    private static async Task<IResult> DescribeAsync(HttpContext context, AtDesk at)
    {
        var typed = await Typed.ReadAsync(context, at, "else");
        // The words say all: the target stands in them, so that staff read what the seat meant.
        var target = typed["target"]?.Trim();
        var text = at.Say(string.IsNullOrEmpty(target) || string.IsNullOrWhiteSpace(typed["text"]) ? typed["text"] : $"{target}: {typed["text"]}");
        if (await at.DoAsync(new DescribeSomethingElse(at.Seat, at.Typed(target), text?.Reference ?? TextRef.None), typed.Key, text) is { } refused)
            return await ElseAsync(context, at, refused);

        await typed.SentAsync(context, at, "text", "target");
        return Results.Redirect($"{at.Base}#do");
    }

    private static Id<TaskDefinition> Find(SeatReading desk, string token) => Token.Find(desk.Scenario, desk.Knowledge.Tasks.Select(task => task.Task), token);
}

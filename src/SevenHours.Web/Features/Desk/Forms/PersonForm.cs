using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary><c>…/people/{person}</c>: speaking with a person of the case, while there is a line.</summary>
internal static class PersonForm
{
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/people/{person}", (string id, string person, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at, person)));
        desk.MapPost("/people/{person}", (string id, string person, HttpContext context) => AtDesk.ServeAsync(context, id, at => AskAsync(context, at, person)));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, string person, Refusal? refused = null)
    {
        var view = at.Read();
        return view.Conversations.FirstOrDefault(talk => talk.Token == person) is not { } found
            ? Page.Missing(context)
            : Page.Of<PersonPage>(refused,
                (nameof(PersonPage.At), at), (nameof(PersonPage.View), view), (nameof(PersonPage.Person), found),
                (nameof(PersonPage.Typed), await Typed.ReadAsync(context, at, $"person.{person}", "text")));
    }

    private static async Task<IResult> AskAsync(HttpContext context, AtDesk at, string person)
    {
        var id = at.Read(desk => Token.Find(desk.Scenario, desk.Desk.Part<InterviewsDesk>().Contacts.Select(contact => contact.Persona), person));
        if (!id.IsSome)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"person.{person}");
        var text = at.Say(typed["text"]);
        var style = Enum.TryParse<QuestionStyle>(typed["style"], out var said) && Enum.IsDefined(said) ? said : QuestionStyle.Open;
        var topic = QuestionReader.TopicOf(at.Scenario.Table<Persona>()[id], typed["text"] ?? "");
        if (await at.DoAsync(new AskPersona(at.Seat, id, style, topic, text?.Reference ?? TextRef.None), typed.Key, text) is { } refused)
            return await ShowAsync(context, at, person, refused);

        await typed.SentAsync(context, at, "text");
        return Results.Redirect($"{at.Base}/people/{person}#f-text");
    }
}

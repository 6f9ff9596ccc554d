using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Seating;

/// <summary><c>/exercises/{id}/seating</c>: who sits where, the plan for those who are to come, the staff, and everything that is done with one person.</summary>
public sealed class SeatingFeature : IFeature
{
    private const int LongestPlan = 40_000;

    public void Map(IEndpointRouteBuilder routes)
    {
        var seating = routes.MapGroup("/exercises/{id}/seating").Needing(Permission.ManagePeople);
        seating.MapGet("", AtDoor.Showing(at => Page(at)));
        seating.MapGet("/print", AtDoor.Showing(Print));
        seating.MapPost("/plan", AtDoor.Showing(PlanAsync));
        seating.MapPost("/choice", AtDoor.Doing((at, form) => at.Exercise.SetSeatChoiceAsync(at.By, form["by"] == "staff")));
        seating.MapPost("/staff", AtDoor.Doing(AppointAsync)).Needing(Permission.AppointStaff);

        var person = routes.MapGroup("/exercises/{id}/people/{person}").Needing(Permission.ManagePeople);
        person.MapGet("", AtDoor.Showing(Person));
        person.MapPost("/move", AtDoor.Doing((at, form) => at.Exercise.MoveAsync(at.By, at.Person, AtDoor.PlaceOf(form["seat"]))));
        person.MapPost("/hand-over", AtDoor.Doing(HandOverAsync));
        person.MapPost("/role", AtDoor.Doing((at, form) => AtDoor.RoleOf(form["role"]) is { } role
            ? at.Exercise.GiveRoleAsync(at.By, at.Person, role)
            : Task.FromResult<Refusal?>(ExerciseRefusals.NotInThisState)));
    }

    private static Task<Refusal?> HandOverAsync(AtDoor at, IFormCollection form) => AtDoor.PlaceOf(form["seat"]) is { } place
        ? at.Exercise.HandOverSeatAsync(at.By, at.Person, form["to"].ToString(), place, form["note"])
        : Task.FromResult<Refusal?>(Refusal.NoSuchSeat);

    private static async Task<Refusal?> AppointAsync(AtDoor at, IFormCollection form) =>
        at.Context.RequestServices.GetRequiredService<AccountDirectory>().Find(form["account"]) is not { IsLocked: false } account ? ExerciseRefusals.NoSuchPerson
        : AtDoor.RoleOf(form["role"]) is not { } role ? ExerciseRefusals.NotInThisState
        : (await at.Exercise.AppointAsync(at.By, account.Id, account.Name, role)).Refusal;

    // A plan with a faulty line changes nothing: what was pasted stands in the box with what is wrong beside it.
    private static async Task<IResult> PlanAsync(AtDoor at)
    {
        var form = await at.Context.Request.ReadFormAsync(at.Context.RequestAborted);
        var typed = form["plan"].ToString() is { Length: <= LongestPlan } said ? said : "";
        var plan = PlanText.Read(typed, at.Exercise, language => at.Exercise.TextsFor(at.Service.Texts, language));
        if (plan.Wrong.Count > 0)
            return Page(at, typed, plan.Wrong);
        return await at.Exercise.PlanSeatsAsync(at.By, plan.Lines) is { } refusal
            ? Page(at, typed, [], refusal)
            : Results.Redirect($"/exercises/{at.Exercise.Id}/seating#plan");
    }

    private static IResult Page(
        AtDoor at, string? typed = null, IReadOnlyList<(int, string)>? wrong = null, Refusal? refused = null) =>
        new RazorComponentResult<SeatingPage>(new Dictionary<string, object?>
        {
            [nameof(SeatingPage.Frame)] = FrameOf(at),
            [nameof(SeatingPage.View)] = SeatingView.Of(at.Exercise, at.Texts),
            [nameof(SeatingPage.Plan)] = typed ?? PlanText.Write(at.Exercise, at.Texts),
            [nameof(SeatingPage.Wrong)] = wrong ?? [],
            [nameof(SeatingPage.Refused)] = refused,
            [nameof(SeatingPage.Accounts)] = at.Visit.May(Permission.AppointStaff) ? AccountsOf(at) : null,
        })
        { StatusCode = wrong is null && refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static IResult Print(AtDoor at) => new RazorComponentResult<SeatingPrint>(new Dictionary<string, object?>
    {
        [nameof(SeatingPrint.Title)] = at.Exercise.ShownTitle(),
        [nameof(SeatingPrint.View)] = SeatingView.Of(at.Exercise, at.Texts),
        [nameof(SeatingPrint.Plan)] = at.Exercise.Plan,
        [nameof(SeatingPrint.TitleOf)] = (SeatPlace place) => SeatOption.TitleOf(at.Exercise, place, at.Texts),
        [nameof(SeatingPrint.Back)] = $"/exercises/{at.Exercise.Id}/seating",
    });

    private static IResult Person(AtDoor at)
    {
        var view = SeatingView.Of(at.Exercise, at.Texts);
        return at.Exercise.Session.Find(at.Person) is { } member && view.People.FirstOrDefault(one => one.Key == member.Person) is { } person
            ? new RazorComponentResult<PersonPage>(new Dictionary<string, object?>
            {
                [nameof(PersonPage.Frame)] = FrameOf(at),
                [nameof(PersonPage.View)] = view,
                [nameof(PersonPage.Person)] = person,
                [nameof(PersonPage.Roles)] = at.Roles,
                [nameof(PersonPage.Seats)] = SeatOption.All(at.Exercise, at.Texts),
                [nameof(PersonPage.IsSelf)] = at.Visit.Member?.Person == person.Key,
            })
            : ErrorPages.Show(at.Context, StatusCodes.Status404NotFound, "error.missing");
    }

    private static ExerciseFrame FrameOf(AtDoor at) => ExerciseFrame.Of(at.Visit, at.Context.RequestServices.GetRequiredService<Reader>().Words);

    private static List<(string Id, string Name)> AccountsOf(AtDoor at) =>
    [
        .. at.Context.RequestServices.GetRequiredService<AccountDirectory>().All
            .Where(account => !account.IsLocked)
            .OrderBy(account => account.Name, StringComparer.Create(CultureInfo.GetCultureInfo(at.Language.Tag), CompareOptions.IgnoreCase))
            .Select(account => (account.Id, account.Name)),
    ];
}

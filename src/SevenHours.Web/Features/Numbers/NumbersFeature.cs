using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Numbers;

/// <summary><c>/numbers</c>: what programmes came to, as a page, a picture and a workbook, and the lists behind each figure for whoever may see them.</summary>
public sealed class NumbersFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var numbers = routes.MapGroup("/numbers").Needing(Permission.SeeNumbers);
        numbers.MapGet("", (Delegate)ShowAsync);
        numbers.MapGet("/picture.svg", PictureAsync);
        numbers.MapGet("/book.xlsx", BookAsync);
        numbers.MapGet("/list", (Delegate)ListAsync);
    }

    /// <summary>What an address asks for.</summary>
    internal static NumbersQuery Query(IQueryCollection query) => new(
        query["donor"].ToString(), Goals.All.Contains(query["goal"].ToString()) ? query["goal"].ToString() : "", CourseDates.DateOf(query["from"]), CourseDates.DateOf(query["to"]));

    private static async Task<(NumbersQuery Query, CourseNumbers Numbers, IReadOnlyList<Course> All)> ReadAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var all = await services.GetRequiredService<ProgrammeBook>().CoursesAsync(context.RequestAborted);
        var query = Query(context.Request.Query);
        return (query, CourseNumbers.Of(all, query, DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime)), all);
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var (query, numbers, all) = await ReadAsync(context);
        return new RazorComponentResult<NumbersPage>(new Dictionary<string, object?>
        {
            [nameof(NumbersPage.Query)] = query, [nameof(NumbersPage.Numbers)] = numbers, [nameof(NumbersPage.Address)] = Address(query),
            [nameof(NumbersPage.Donors)] = all.SelectMany(course => course.Programme.Donors).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
        });
    }

    private static async Task<IResult> PictureAsync(HttpContext context, Reader reader)
    {
        var (query, numbers, _) = await ReadAsync(context);
        return Results.File(Encoding.UTF8.GetBytes(new NumbersPicture(numbers, query, reader).Draw()), "image/svg+xml; charset=utf-8", context.Request.Query["save"] == "yes" ? $"{MarkedFile.Mark}-numbers.svg" : null);
    }

    private static async Task<IResult> BookAsync(HttpContext context, Reader reader)
    {
        var (_, numbers, _) = await ReadAsync(context);
        return Results.File(TableFile.Xlsx(NumbersBook.Sheets(numbers, reader), reader.Language.RightToLeft), TableFile.XlsxType, $"{MarkedFile.Mark}-numbers.xlsx");
    }

    // Of the people behind a figure only those are named in whose programmes the reader keeps the roster.
    private static async Task<IResult> ListAsync(HttpContext context)
    {
        var (query, numbers, _) = await ReadAsync(context);
        var asked = context.Request.Query;
        Profession? profession = Enum.TryParse<Profession>(asked["profession"], out var known) && Enum.IsDefined(known) ? known : null;
        Gender? gender = Enum.TryParse<Gender>(asked["gender"], out var said) && Enum.IsDefined(said) ? said : null;
        var country = asked["country"].ToString();
        var (people, hidden) = (new List<(Course Course, Person Person)>(), 0);
        var wantsPeople = asked["what"] == "people";
        foreach (var course in wantsPeople ? numbers.Courses : [])
        {
            var fits = course.Participants.Where(person => (profession is null || person.Profession == profession) && (gender is null || person.Gender == gender) && (country.Length == 0 || person.Country == country)).ToList();
            if (AccessTable.Allows(await AccessGate.StandingInAsync(context, course.Programme.Id), Permission.KeepRoster))
                people.AddRange(fits.Select(person => (course, person)));
            else
                hidden += fits.Count;
        }

        var exercises = context.RequestServices.GetRequiredService<ExerciseService>();
        return new RazorComponentResult<NumbersListPage>(new Dictionary<string, object?>
        {
            [nameof(NumbersListPage.Numbers)] = numbers, [nameof(NumbersListPage.Address)] = Address(query), [nameof(NumbersListPage.What)] = wantsPeople ? "people" : asked["what"] == "exercises" ? "exercises" : "courses",
            [nameof(NumbersListPage.People)] = people, [nameof(NumbersListPage.Hidden)] = hidden,
            [nameof(NumbersListPage.Titles)] = exercises.All.ToDictionary(exercise => exercise.Id.Value, exercise => exercise.ShownTitle(), StringComparer.Ordinal),
        });
    }

    private static string Address(NumbersQuery query) => "?" + string.Join('&', new[]
    {
        query.Donor.Length > 0 ? $"donor={Uri.EscapeDataString(query.Donor)}" : "", query.Goal.Length > 0 ? $"goal={query.Goal}" : "",
        query.From is { } from ? string.Create(CultureInfo.InvariantCulture, $"from={CourseDates.Box(from)}") : "", query.To is { } to ? $"to={CourseDates.Box(to)}" : "",
    }.Where(part => part.Length > 0));
}

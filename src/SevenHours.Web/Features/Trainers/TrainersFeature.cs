using System.Collections.Immutable;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Trainers;

/// <summary><c>/programmes/{programme}/trainers</c>: who stands where on the ladder of those who learn to train, and what was seen of each.</summary>
public sealed class TrainersFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton<Learning.Door.ILearnerPart, LadderPart>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/programmes/{programme}/trainers").Needing(Permission.Teach);
        group.MapGet("", ListAsync);
        group.MapGet("/{person}", ShowAsync);
        group.MapPost("/{person}", SeeAsync);
    }

    private static async Task<IResult> ListAsync(string programme, HttpContext context, ProgrammeBook book)
    {
        var seen = await book.SeenStepsAsync(programme, context.RequestAborted);
        return await context.CoursePageAsync<LadderPage>(programme, _ => [(nameof(LadderPage.Seen), seen)]);
    }

    private static async Task<IResult> ShowAsync(string programme, string person, HttpContext context, ProgrammeBook book)
    {
        var seen = await book.SeenStepsAsync(programme, context.RequestAborted);
        return await context.CoursePageAsync<TraineePage>(programme, view => view.Course.FindPerson(person) is not { } found ? null :
        [
            (nameof(TraineePage.Person), found), (nameof(TraineePage.Seen), seen.Where(one => one.Person == person).ToList()),
            (nameof(TraineePage.Exercises), CourseExercises.Titles(context, view).Where(one => view.Programme.Exercises.Contains(one.Key)).ToDictionary(StringComparer.Ordinal)),
            (nameof(TraineePage.Step), context.Request.Query["step"].ToString()), (nameof(TraineePage.Witness), context.User.ShownName()),
        ]);
    }

    private static async Task<IResult> SeeAsync(string programme, string person, HttpContext context, ProgrammeBook book, TimeProvider time)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (step, words, witness) = (form["step"].ToString(), form["words"].ToString().Trim(), form["witness"].ToString().Trim());
        if (await CourseView.ReadAsync(context, programme) is not { } view)
            return CourseAnswers.Missing(context);
        var seen = new SeenStep
        {
            Id = OnFloor.KeyOf(form), Programme = programme, Person = person, Step = step, IsSignedOff = form["signed"] == "yes",
            Parts = [.. form["part"].OfType<string>().Where(part => TrainerLadder.Find(step)?.Parts.Contains(part) == true).Distinct(StringComparer.Ordinal)],
            Words = words.Length > SeenStep.MostWords ? words[..SeenStep.MostWords] : words, Witness = witness.Length > 120 ? witness[..120] : witness,
            Exercise = view.Programme.Exercises.Contains(form["exercise"].ToString()) ? form["exercise"].ToString() : "",
            By = context.User.Account() ?? CourseAnswers.Operator, At = time.GetUtcNow().ToUnixTimeSeconds(),
        };
        var why = await book.SeeStepAsync(seen, context.RequestAborted);
        return Results.Redirect(CourseAnswers.Saying($"/programmes/{programme}/trainers/{person}{(why is null ? "" : $"?step={Uri.EscapeDataString(step)}")}", why ?? "programmes.said.kept"));
    }
}

using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Handbook.Text;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Handbook.Milestones;

/// <summary><c>/programmes/{programme}/checklists</c>: the handbook's checklists with the dates they fall on in a programme, to be taken as its milestones.</summary>
public sealed class HandbookMilestonesFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var planned = routes.MapGroup("/programmes/{programme}/checklists").Needing(Permission.PlanProgramme);
        planned.MapGet("", (string programme, HttpContext context) => context.CoursePageAsync<HandbookMilestonesPage>(programme));
        planned.MapPost("", TakeAsync);
    }

    private static async Task<IResult> TakeAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (wanted, chapter) = (form["line"].ToHashSet(StringComparer.Ordinal), form["chapter"].ToString());
        var book = HandbookText.In(context.RequestServices.GetRequiredService<Reader>().Language.Tag);
        return await context.ChangeCourseAsync(
            programme, "milestones.taken", "", (course, _) => course with { Programme = HandbookMilestones.Take(course.Programme, book.Checklists.Where(item => item.Chapter == chapter || wanted.Contains(item.Id))) }, $"/programmes/{programme}/checklists");
    }
}

using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Learning;

/// <summary><c>/programmes/{programme}/learning</c>: what a course gives its learners to do, and where they find it.</summary>
public sealed class LearningFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/programmes/{programme}/learning", (string programme, HttpContext context) => context.CoursePageAsync<LearningPage>(programme))
            .Needing(Permission.SeeProgramme);
}

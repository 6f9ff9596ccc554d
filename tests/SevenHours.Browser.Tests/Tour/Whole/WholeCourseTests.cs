using SevenHours.Browser.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Tour.Whole;

/// <summary>Five days for 57 people of thirteen countries, from the template to the certificates. Runs by <c>./tour course</c>, not with the suite.</summary>
public sealed class WholeCourseTests(BrowserFixture fixture)
{
    [Fact(Explicit = true)]
    public async Task A_whole_course_is_made_of_a_template_in_a_browser_and_carried_to_its_end()
    {
        await using var run = new CourseRun(fixture, Environment.GetEnvironmentVariable("SEVENHOURS_TOUR") ?? Repository.PathOf("artifacts/tour/course"));
        await run.OpenAsync();
        await Planning.MakeAsync(run, "Seven borders, one case");
        await Planning.PeopleAsync(run);
        await Planning.StaffAsync(run);
        await Planning.CalendarAsync(run);
        var learners = new Learners(run);
        await learners.LetInAsync();
        await learners.TakeTestAsync(isAfter: false);
        var play = new Play(run);
        await play.MakeAsync();
        await play.PlayAsync();
        await play.DebriefAsync();
        var task = await learners.WriteAsync();
        await learners.FillInAsync();
        await learners.TakeTestAsync(isAfter: true);
        var ending = new Ending(run, learners);
        await ending.AttendanceAsync();
        await ending.MarkAsync(task);
        await ending.DecideAsync();
        await ending.CertifyAsync();
        await ending.NumbersAsync();
        run.Troubles.ShouldBeEmpty();
    }
}

using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

public sealed partial class ProgrammeBook
{
    /// <summary>The programme a person's row stands in; null once he is erased.</summary>
    public async Task<Course?> CourseOfPersonAsync(string person, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        string? programme;
        await using (var context = file.Open())
            programme = await context.People.AsNoTracking().Where(row => row.Id == person).Select(row => row.Programme).FirstOrDefaultAsync(cancellation);
        return programme is null ? null : await FindAsync(programme, cancellation);
    }

    /// <summary>
    /// Erases what was promised not to be kept: of courses that are over for longer than their call said, everybody who applied and was not taken;
    /// and tables that were sent and never taken over.
    /// </summary>
    /// <returns>How many people were erased.</returns>
    public async Task<int> EraseOverdueAsync(CancellationToken cancellation)
    {
        if (!file.Exists)
            return 0;
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        List<string> over;
        await using (var context = file.Open())
        {
            var rows = await context.Programmes.AsNoTracking().Where(row => context.People.Any(p => p.Programme == row.Id && p.State != RosterState.Staff && p.State != RosterState.Selected))
                .ToListAsync(cancellation);
            over = [.. rows.Where(row => PlanText.Read(row.Plan, row.Format) is var plan && plan.LastDay.AddDays(plan.Call.KeepDays) < today).Select(row => row.Id)];
            var old = now.ToUnixTimeSeconds() - UploadSeconds;
            await context.Uploads.Where(upload => upload.At < old).ExecuteDeleteAsync(cancellation);
        }

        var erased = 0;
        foreach (var programme in over)
        {
            await ChangeAsync(programme, "retention", "applications.erased", "", course =>
            {
                var kept = course.People.Where(person => person.State is RosterState.Staff or RosterState.Selected).ToList();
                erased += course.People.Length - kept.Count;
                return course with { People = [.. kept] };
            }, cancellation);
        }

        return erased;
    }
}

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

    // What the course still has before it moves with its dates, at the same hour by the clocks of the venue. What has begun is begun.
    private async Task MovePartsAsync(RegistryContext context, Programme was, Programme now)
    {
        var days = now.FirstDay.DayNumber - was.FirstDay.DayNumber;
        var (from, to) = (CalendarText.ZoneOf(was), CalendarText.ZoneOf(now));
        if (days == 0 && from.Id == to.Id)
            return;
        var moment = time.GetUtcNow().ToUnixTimeSeconds();
        foreach (var row in await context.LearningParts.Where(row => row.Programme == was.Id).ToListAsync(CancellationToken.None))
        {
            if (Moved(row) is { } part)
                (row.Format, row.Part) = (LearningDocuments.Format, part);
        }

        string? Moved(LearningPartRow row) => row.Kind switch
        {
            "reading" => MovedPart<CourseReading>(row),
            "test" => MovedPart<CourseTest>(row),
            "form" => MovedPart<CourseForm>(row),
            "task" => MovedPart<CourseTask>(row),
            _ => null,
        };

        string? MovedPart<TPart>(LearningPartRow row)
            where TPart : LearningPart
        {
            var part = LearningDocuments.Read<TPart>(row.Part, row.Format);
            var moved = part with { OpensAt = Later(part.OpensAt), ClosesAt = Later(part.ClosesAt) };
            return moved == part ? null : LearningDocuments.Write(moved);
        }

        long? Later(long? at)
        {
            if (at is not { } known || known <= moment)
                return at;
            var local = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(known), from).DateTime.AddDays(days);
            return new DateTimeOffset(local, to.GetUtcOffset(local)).ToUnixTimeSeconds();
        }
    }
}

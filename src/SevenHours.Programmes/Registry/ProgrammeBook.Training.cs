using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

public sealed partial class ProgrammeBook
{
    /// <summary>What was seen on the ladder in a programme, the latest first.</summary>
    public async Task<IReadOnlyList<SeenStep>> SeenStepsAsync(string programme, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        return await context.SeenSteps.AsNoTracking().Where(seen => seen.Programme == programme).OrderByDescending(seen => seen.At).ThenByDescending(seen => seen.Id).ToListAsync(cancellation);
    }

    /// <summary>Keeps what somebody saw.</summary>
    /// <returns>The id of the sentence that says why not; null when it is kept.</returns>
    public async Task<string?> SeeStepAsync(SeenStep seen, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            if (!await context.People.AnyAsync(person => person.Id == seen.Person && person.Programme == seen.Programme, cancellation))
                return "programmes.wrong.part";
            var before = await context.SeenSteps.AsNoTracking().Where(one => one.Person == seen.Person).ToListAsync(cancellation);
            // The same press twice is one sight.
            if (before.Any(one => one.Id == seen.Id))
                return null;
            if (seen.WhyNot(before) is { } why)
                return why;
            var version = await context.Programmes.Where(row => row.Id == seen.Programme).Select(row => row.Version).SingleAsync(cancellation);
            context.SeenSteps.Add(seen);
            context.Changes.Add(new Change { Programme = seen.Programme, Version = version, At = seen.At, By = seen.By, Act = seen.IsSignedOff ? "step.signed" : "step.seen", About = seen.Id });
            await context.SaveChangesAsync(CancellationToken.None);
            return null;
        }
        finally
        {
            _turn.Release();
        }
    }
}

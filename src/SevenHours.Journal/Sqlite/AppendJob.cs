using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>An append that waits for the writer.</summary>
internal sealed class AppendJob(Append append) : WriteJob<AppendResult>
{
    public override void Write(WriteStore store)
    {
        Written = [];
        if (store.FindCommand(append.Command) is { } before)
        {
            Prepared = new AppendResult.Repeated(before);
            return;
        }
        var plan = AppendPlan.Make(append, store.HeadOf, store.LastPosition, store.Now);
        Prepared = plan.Answer;
        if (plan.Answer is not AppendResult.Appended) return;
        try
        {
            store.Write(append.Command, plan);
        }
        catch (SqliteException e) when (e.IsConstraint() && e.Message.Contains("attachments.id", StringComparison.Ordinal))
        {
            throw new ArgumentException("An attachment id of this append is used already.", e);
        }
        Written = plan.Records;
    }

    protected override AppendResult Unavailable(UnavailableReason reason, string detail) => new AppendResult.Unavailable(reason, detail);
}

namespace SevenHours.Journal.Sqlite;

/// <summary>An erasure that waits for the writer.</summary>
internal sealed class EraseJob(Erasure erasure) : WriteJob<ErasureResult>
{
    public override void Write(WriteStore store)
    {
        Written = [];
        if (store.FindCommand(erasure.Command) is not null)
        {
            Prepared = new ErasureResult.Repeated();
            return;
        }
        var ids = store.FindErasable(erasure.Target);
        var at = store.Now;
        IReadOnlyList<NewRecord> records = ids.Count == 0 ? [] : [ErasureRecord.Of(erasure.Reason, ids)];
        var append = new Append(erasure.Command, erasure.RecordedIn, store.HeadOf(erasure.RecordedIn).Version, records);
        var plan = AppendPlan.Make(append, store.HeadOf, store.LastPosition, at);
        store.Write(erasure.Command, plan);
        store.Erase(ids, at);
        Written = plan.Records;
        Prepared = new ErasureResult.Erased(ids);
    }

    protected override ErasureResult Unavailable(UnavailableReason reason, string detail) =>
        new ErasureResult.Unavailable(reason, detail);
}

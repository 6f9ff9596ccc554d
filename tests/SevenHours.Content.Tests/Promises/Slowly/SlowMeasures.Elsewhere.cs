namespace SevenHours.Content.Tests.Promises.Slowly;

internal static partial class SlowMeasures
{
    /// <summary>Measures that are not computed twice, and why: what they rest on is an engine whose own tests check it.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>
    {
        ["workers_heard"] = "who could be heard is the engine of visits", ["workers_lost"] = "the same", ["wage_differences_found"] = "the same", ["worker_needs_met"] = "the same",
        ["idle_time"] = "whose act an event is stands in one table for all that read it",
        ["corroboration"] = "which sheets can be used is the engine of the case file", ["material_read"] = "what a copy holds is the engine of devices",
        ["flow_precision"] = "the generated books and how assets moved through them", ["flow_recall"] = "the same",
    };
}

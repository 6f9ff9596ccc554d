namespace SevenHours.Content.Tests.Promises.Slowly;

internal static partial class SlowMeasures
{
    /// <summary>Measures that are not computed twice, and why: what they rest on is an engine whose own tests check it.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>
    {
        ["workers_heard"] = "who could be heard is the engine of visits", ["workers_lost"] = "the same", ["wage_differences_found"] = "the same", ["worker_needs_met"] = "the same",
        ["strong_indicators"] = "what supports what is the catalogue of signs", ["screening_referral_latency"] = "grounds are the rule of dimensions",
        ["idle_time"] = "whose act an event is stands in one table for all that read it",
        ["custody_breaks"] = "the engine of custody", ["corroboration"] = "the engine of the case file",
        ["scene_items_secured"] = "the engine of scenes", ["scene_separation"] = "the same", ["material_read"] = "what a copy holds is the engine of devices",
        ["flow_precision"] = "the generated books", ["flow_recall"] = "the same", ["sites_in_step"] = "plans of operations, folded from their edits",
        ["network_disruption"] = "the best arrests are found by an algorithm with its own slow twin", ["limits_kept"] = "the reading of records of interviews",
        ["pages_saved"] = "the generated web",
    };
}

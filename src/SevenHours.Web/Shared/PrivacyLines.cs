namespace SevenHours.Web.Shared;

/// <summary>Who answers for the data of an exercise, in words. An empty line is null.</summary>
/// <param name="Controller">The organisation.</param>
/// <param name="Contact">Its data protection officer.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Basis">On what legal basis.</param>
/// <param name="KeepDays">How many days after the exercise they are kept.</param>
/// <param name="ForEmployers">Whether figures about single agencies are shown to those who send people to exercises.</param>
public sealed record PrivacyLines(string? Controller, string? Contact, string? Purpose, string? Basis, int KeepDays, bool ForEmployers);

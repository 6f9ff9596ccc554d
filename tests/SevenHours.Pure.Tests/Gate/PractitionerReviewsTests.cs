using SevenHours.Language;
using SevenHours.Pure.Tests.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Gate;

/// <summary>A prosecutor, a social worker and a survivor adviser sign a case; until then staff are told whose signature is missing.</summary>
public sealed class PractitionerReviewsTests
{
    private static readonly DateTime Day = new(2031, 2, 3, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_case_nobody_of_the_field_has_read_is_no_mistake_and_lacks_all_three()
    {
        var package = new Sample().ReadThroughGate();
        package.Diagnostics.All.ShouldBeEmpty();
        package.Gate!.Unreviewed.ShouldBe([Practitioner.Prosecutor, Practitioner.SocialWorker, Practitioner.SurvivorAdviser]);
    }

    [Fact]
    public void Whoever_has_signed_is_no_longer_missing_until_the_text_changes()
    {
        var sample = new Sample();
        Sign(sample, Practitioner.Prosecutor, "C. Prosecutor");
        Sign(sample, Practitioner.SurvivorAdviser, "E. Adviser");
        sample.ReadThroughGate().Gate!.Unreviewed.ShouldBe([Practitioner.SocialWorker]);
        Sign(sample, Practitioner.SocialWorker, "D. O'Social");
        var package = sample.ReadThroughGate();
        package.Diagnostics.All.ShouldBeEmpty();
        package.Gate!.Unreviewed.ShouldBeEmpty();
        package.Gate.Practitioners!.SocialWorker!.By.ShouldBe("D. O'Social");

        sample.With("demo/notes/new.md", "One word more.").ReadThroughGate().Gate!.Unreviewed.Count.ShouldBe(3);
    }

    [Fact]
    public void Signing_leaves_the_attestation_as_it_was_and_the_other_way_round()
    {
        var reading = new AttestedReading { By = "A", On = Day, Content = "00ff" };
        var attested = AttestationWriter.Write("# ours\n", new Attestation { ComposedFrom = 0, Redrawn = [], Author = reading });
        var signed = AttestationWriter.Write(attested, new PractitionerReviews().With(Practitioner.SocialWorker, reading));
        signed.ShouldBe(attested + "practitioners:\n  social_worker:\n    by: 'A'\n    on: 2031-02-03\n    content: 00ff\n");
        AttestationWriter.Write(signed, new PractitionerReviews().With(Practitioner.SocialWorker, reading)).ShouldBe(signed);
    }

    private static void Sign(Sample sample, Practitioner who, string name)
    {
        var gate = sample.ReadThroughGate().Gate!;
        var reviews = (gate.Practitioners ?? new PractitionerReviews()).With(who, new AttestedReading { By = name, On = Day, Content = gate.Content });
        sample.With("demo/gate.yaml", AttestationWriter.Write(sample.ReadThroughGate().Gate!.Practitioners is null ? null : sample.Text("demo/gate.yaml"), reviews));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SevenHours.Programmes;

internal sealed class LearnerWayRows : IEntityTypeConfiguration<LearnerWay>
{
    public void Configure(EntityTypeBuilder<LearnerWay> builder)
    {
        builder.ToTable("LearnerWays").HasKey(way => way.Person);
        builder.HasIndex(way => way.Programme);
        builder.HasIndex(way => way.Hash).IsUnique();
        builder.HasIndex(way => way.CodeHash).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(way => way.Person);
        builder.HasOne<ProgrammeRow>().WithMany().HasForeignKey(way => way.Programme);
    }
}

/// <summary>An item of the bank that was written or changed on this server; it stands before one that ships under the same id.</summary>
internal sealed class BankItemRow
{
    public required string Id { get; init; }

    public required int Format { get; set; }

    public required string Item { get; set; }

    public required long At { get; set; }

    public required string By { get; set; }
}

internal sealed class BankItemRows : IEntityTypeConfiguration<BankItemRow>
{
    public void Configure(EntityTypeBuilder<BankItemRow> builder) => builder.ToTable("BankItems").HasKey(row => row.Id);
}

/// <summary>A test, a form or a task of a programme: one document, read and written whole.</summary>
internal sealed class LearningPartRow
{
    public required string Id { get; init; }

    public required string Programme { get; init; }

    public required string Kind { get; init; }

    public required int Format { get; set; }

    public required string Part { get; set; }

    public required long Since { get; init; }
}

internal sealed class LearningPartRows : IEntityTypeConfiguration<LearningPartRow>
{
    public void Configure(EntityTypeBuilder<LearningPartRow> builder)
    {
        builder.ToTable("LearningParts").HasKey(row => row.Id);
        builder.HasIndex(row => row.Programme);
        builder.HasOne<ProgrammeRow>().WithMany().HasForeignKey(row => row.Programme);
    }
}

internal sealed class SittingRows : IEntityTypeConfiguration<Sitting>
{
    public void Configure(EntityTypeBuilder<Sitting> builder)
    {
        builder.ToTable("Sittings").HasKey(row => new { row.Test, row.Person });
        builder.HasIndex(row => row.Person);
        builder.HasOne<LearningPartRow>().WithMany().HasForeignKey(row => row.Test);
        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.Person);
    }
}

internal sealed class TestAnswerRows : IEntityTypeConfiguration<TestAnswer>
{
    public void Configure(EntityTypeBuilder<TestAnswer> builder)
    {
        builder.ToTable("TestAnswers").HasKey(row => new { row.Test, row.Person, row.Item });
        builder.HasIndex(row => row.Person);
        builder.HasOne<LearningPartRow>().WithMany().HasForeignKey(row => row.Test);
        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.Person);
    }
}

internal sealed class FormSheetRows : IEntityTypeConfiguration<FormSheet>
{
    public void Configure(EntityTypeBuilder<FormSheet> builder)
    {
        builder.ToTable("FormSheets").HasKey(row => row.Id);
        builder.HasIndex(row => row.Form);
        builder.HasIndex(row => row.Person);
        builder.HasOne<LearningPartRow>().WithMany().HasForeignKey(row => row.Form);
        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.Person).OnDelete(DeleteBehavior.Cascade);
        builder.Property(row => row.Origin).HasConversion<string>();
    }
}

internal sealed class FormAnswererRows : IEntityTypeConfiguration<FormAnswerer>
{
    public void Configure(EntityTypeBuilder<FormAnswerer> builder)
    {
        builder.ToTable("FormAnswerers").HasKey(row => new { row.Form, row.Person });
        builder.HasIndex(row => row.Person);
        builder.HasOne<LearningPartRow>().WithMany().HasForeignKey(row => row.Form);
        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.Person);
    }
}

internal sealed class HandedWorkRows : IEntityTypeConfiguration<HandedWork>
{
    public void Configure(EntityTypeBuilder<HandedWork> builder)
    {
        builder.ToTable("HandedWorks").HasKey(row => row.Id);
        builder.HasIndex(row => row.Task);
        builder.HasIndex(row => row.Person);
        builder.HasOne<LearningPartRow>().WithMany().HasForeignKey(row => row.Task);
        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.Person).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MarkRows : IEntityTypeConfiguration<Mark>
{
    public void Configure(EntityTypeBuilder<Mark> builder)
    {
        builder.ToTable("Marks").HasKey(row => new { row.Work, row.Marker });
        builder.HasOne<HandedWork>().WithMany().HasForeignKey(row => row.Work);
    }
}

internal sealed class FinalMarkRows : IEntityTypeConfiguration<FinalMark>
{
    public void Configure(EntityTypeBuilder<FinalMark> builder)
    {
        builder.ToTable("FinalMarks").HasKey(row => row.Work);
        builder.HasOne<HandedWork>().WithMany().HasForeignKey(row => row.Work);
    }
}

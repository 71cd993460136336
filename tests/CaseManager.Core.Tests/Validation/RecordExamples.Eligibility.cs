using CaseManager.Core.Evaluations;

namespace CaseManager.Core.Tests.Validation;

/// <content>Eligibility.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Eligibility =>
    [
        // Eligible, with no need for special education.
        new(5201, "$.eligibilities[0].eligible", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { NeedsSpecialEducation = false }) }),
        // Not eligible, with no plan; all findings say the opposite.
        new(5202, "$.eligibilities[0].eligible", "elementary", r => r with { Plans = [], Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Eligible = false }) }),
        // Lack of reading instruction is determinant.
        new(5203, "$.eligibilities[0].exclusions", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Exclusions = [r.Eligibilities[0].Exclusions[0] with { IsDeterminant = true }, r.Eligibilities[0].Exclusions[1], r.Eligibilities[0].Exclusions[2]] }) }),
        // Limited English proficiency is not mentioned.
        new(5204, "$.eligibilities[0].exclusions", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Exclusions = r.Eligibilities[0].Exclusions.RemoveAt(2) }) }),
        // No category.
        new(5205, "$.eligibilities[0].primary", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Primary = null, LearningDisability = null }) }),
        // The primary category stands among the further ones.
        new(5206, "$.eligibilities[0].secondary", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Secondary = [DisabilityCategory.SpecificLearningDisability] }) }),
        // Developmental delay, which the agency uses from age five on; the child is not yet three.
        new(5207, "$.eligibilities[0].determinedOn", "preschool", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Primary = DisabilityCategory.DevelopmentalDelay, DevelopmentalDelay = Delay(5, 10) }) }),
        // Developmental delay, used through age eleven.
        new(5208, "$.eligibilities[0].developmentalDelay", "preschool", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Primary = DisabilityCategory.DevelopmentalDelay, DevelopmentalDelay = Delay(3, 12) }) }),
        // Developmental delay, and no finding on it.
        new(5209, "$.eligibilities[0].developmentalDelay", "preschool", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Primary = DisabilityCategory.DevelopmentalDelay }) }),
        // Only staff.
        new(5210, "$.eligibilities[0].group", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Group = r.Eligibilities[0].Group.RemoveAt(0) }) }),
        // No copy.
        new(5211, "$.eligibilities[0].copyGivenOn", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { CopyGivenOn = null }) }),
        // Decided on 2025-02-27; finished on 2025-02-28.
        new(5212, "$.eligibilities[0].determinedOn", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { DeterminedOn = new(2025, 2, 27) }) }),
        // Eligible in 2019, not in 2022, with no evaluation.
        new(5213, "$.eligibilities[1].evaluation", "graduation", r => r with { Eligibilities = r.Eligibilities.SetItem(1, r.Eligibilities[1] with { Eligible = false, NeedsSpecialEducation = false }) }),
        // Emotional disturbance first, autism second.
        new(5214, "$.eligibilities[0].secondary", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Primary = DisabilityCategory.EmotionalDisturbance, Secondary = [DisabilityCategory.Autism], LearningDisability = null }) }),
        // Nothing is said.
        new(5215, "$.eligibilities[0].adverseEffect", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { AdverseEffect = null }) }),
        // Statement 4, medical findings, is missing: "none" is a statement.
        new(5221, "$.eligibilities[0].learningDisability", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { LearningDisability = r.Eligibilities[0].LearningDisability! with { MedicalFindings = null } }) }),
        // The right to request an evaluation was never mentioned.
        new(5222, "$.eligibilities[0].learningDisability.response", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { LearningDisability = r.Eligibilities[0].LearningDisability! with { Response = r.Eligibilities[0].LearningDisability!.Response! with { EvaluationRightNoticeOn = null } } }) }),
        // Nobody who can conduct diagnostic examinations.
        new(5223, "$.eligibilities[0].group", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Group = [.. r.Eligibilities[0].Group.Where(one => one.Role != TeamRole.DiagnosticExaminer)] }) }),
        // No observation is named.
        new(5224, "$.eligibilities[0].learningDisability.observation", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { LearningDisability = r.Eligibilities[0].LearningDisability! with { Observation = null } }) }),
        // No area.
        new(5225, "$.eligibilities[0].learningDisability.areas", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { LearningDisability = r.Eligibilities[0].LearningDisability! with { Areas = [] } }) }),
        // Nothing on instruction.
        new(5226, "$.eligibilities[0].learningDisability.instructionData", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { LearningDisability = r.Eligibilities[0].LearningDisability! with { InstructionData = null } }) }),
        // One of five did not sign.
        new(5227, "$.eligibilities[0].group[1].agrees", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Group = [r.Eligibilities[0].Group[0], r.Eligibilities[0].Group[1] with { Agrees = null }, .. r.Eligibilities[0].Group.Skip(2)] }) }),
        // The speech-language pathologist disagrees and says nothing more.
        new(5228, "$.eligibilities[0].group[4].statement", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { Group = [.. r.Eligibilities[0].Group.Take(4), r.Eligibilities[0].Group[4] with { Statement = null }] }) }),
        // No documentation.
        new(5229, "$.eligibilities[0].learningDisability", "elementary", r => r with { Eligibilities = r.Eligibilities.SetItem(0, r.Eligibilities[0] with { LearningDisability = null }) }),
    ];
}
